"""What `run.py` is made of: builds, cases, contests between processes, and the report."""
