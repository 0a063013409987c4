# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""What is made from the description of the API."""
