"""The models, as a generator writes them."""

from datetime import date, datetime
from typing import Optional

from pydantic import Field

from ._models import BaseModel

__all__ = ["Address", "Invoice"]


class Address(BaseModel):
    line1: Optional[str] = None

    line2: Optional[str] = None

    city: Optional[str] = None

    postcode: Optional[str] = None

    country: Optional[str] = None


class Invoice(BaseModel):
    id: str

    number: str

    status: str

    total: str

    currency: str

    customer_id: str = Field(alias="customerId")

    customer_name: Optional[str] = Field(alias="customerName", default=None)

    reference: Optional[str] = None

    issue_date: Optional[date] = Field(alias="issueDate", default=None)

    due_date: Optional[date] = Field(alias="dueDate", default=None)

    subtotal: Optional[str] = None

    tax_total: Optional[str] = Field(alias="taxTotal", default=None)

    amount_due: Optional[str] = Field(alias="amountDue", default=None)

    created_at: Optional[datetime] = Field(alias="createdAt", default=None)

    updated_at: Optional[datetime] = Field(alias="updatedAt", default=None)

    billing_address: Optional[Address] = Field(alias="billingAddress", default=None)
