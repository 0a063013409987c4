"""Invoice as a careful user of pydantic would write it."""

import datetime
from decimal import Decimal

from pydantic import BaseModel, ConfigDict, TypeAdapter
from pydantic.alias_generators import to_camel


class Model(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel)


class Address(Model):
    line1: str | None = None
    line2: str | None = None
    city: str | None = None
    postcode: str | None = None
    country: str | None = None


class Invoice(Model):
    id: str
    number: str
    status: str
    total: Decimal
    currency: str
    customer_id: str
    customer_name: str | None = None
    reference: str | None = None
    issue_date: datetime.date | None = None
    due_date: datetime.date | None = None
    subtotal: Decimal | None = None
    tax_total: Decimal | None = None
    amount_due: Decimal | None = None
    created_at: datetime.datetime | None = None
    updated_at: datetime.datetime | None = None
    billing_address: Address | None = None


read = TypeAdapter(list[Invoice]).validate_json
