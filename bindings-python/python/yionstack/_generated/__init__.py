# @generated from core/api/yionstack.yaml by yionstack-codegen. Do not edit.
"""What is made from the description of the API."""
