"""The `yionstack` command: `python -m yionstack`, and the script of that name."""

from __future__ import annotations

import signal
import sys

from ._native import run_command


def main() -> int:
    """Runs the command with the arguments of this process. Gives its exit status."""
    # all of it runs outside of the interpreter, which would not look at signals before it has ended
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    return run_command(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
