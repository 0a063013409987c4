"""Models: typed, exact, immutable, comparable."""

import copy
import datetime
import json
import pickle
from decimal import Decimal
from typing import Any

import pytest

from yionstack import Address, Contact, DecodeError, Invoice, InvoiceStatus, Model, YionStackClient

WIRE: dict[str, Any] = {
    "id": "inv_1",
    "number": "INV-1",
    "status": "SENT",
    "total": "1200.50",
    "currency": "GBP",
    "customerId": "cont_1",
}


def invoice(**changes: Any) -> Invoice:
    return Invoice.from_json(json.dumps(WIRE | changes))


def test_types() -> None:
    one = invoice(
        issueDate="2026-02-28",
        createdAt="2026-11-22T09:30:00.123456789Z",
        updatedAt="2026-11-22t09:30:00+01:30",
        billingAddress={"line1": "1 High St", "country": "GB"},
    )
    assert one.id == "inv_1" and type(one.id) is str
    assert one.total == Decimal("1200.50") and str(one.total) == "1200.50"
    assert one.status is InvoiceStatus.SENT and one.status == "SENT"
    assert one.issue_date == datetime.date(2026, 2, 28) and one.due_date is None
    assert one.created_at == datetime.datetime(2026, 11, 22, 9, 30, 0, 123456, datetime.UTC)
    assert one.updated_at is not None and one.updated_at.utcoffset() == datetime.timedelta(hours=1, minutes=30)
    assert isinstance(one.billing_address, Address) and one.billing_address.line1 == "1 High St"
    assert one.extra == {}


def test_small_letters_in_times() -> None:
    assert invoice(createdAt="2026-11-22t09:30:00z").created_at == datetime.datetime(2026, 11, 22, 9, 30, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    "text",
    [
        "1234567890123456789012345678",
        "-1234567890.123456789012345678",
        "0.0000000000000000000000000001",
        "12345678901234567.89",
        "1234567.10",
        "-0.00",
    ],
)
@pytest.mark.parametrize("quoted", [True, False])
def test_decimals_are_exact(text: str, quoted: bool) -> None:
    body = json.dumps(WIRE).replace('"1200.50"', f'"{text}"' if quoted else text)
    one = Invoice.from_json(body)
    assert str(one.total) == str(Decimal(text)) and one.total == Decimal(text)
    assert pickle.loads(pickle.dumps(one)).total.as_tuple() == Decimal(text).as_tuple()


def test_equality_and_hash() -> None:
    assert invoice() == invoice(total="1200.5") == invoice(total=1200.50)
    assert hash(invoice()) == hash(invoice(total="1200.5000"))
    assert invoice() == invoice(reference=None), "null means what absent means"
    assert invoice() != invoice(total="1200.51") and invoice() != invoice(new=1)
    assert invoice() != "x" and invoice() != Contact.from_json('{"id":"inv_1"}')
    assert {invoice(), invoice(), invoice(id="inv_2")} == {invoice(), invoice(id="inv_2")}


def test_immutable() -> None:
    one = invoice()
    with pytest.raises(AttributeError):
        one.total = Decimal(1)  # type: ignore[misc]
    with pytest.raises(AttributeError):
        one.new = 1  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        del one.total


def test_repr() -> None:
    assert repr(invoice(billingAddress={"city": "Leeds"})) == (
        "Invoice(id='inv_1', number='INV-1', status=<InvoiceStatus.SENT: 'SENT'>, total=Decimal('1200.50'), "
        "currency='GBP', customer_id='cont_1', billing_address=Address(city='Leeds'))"
    )


def test_secrets_are_read_and_not_shown() -> None:
    from yionstack.younium import InvoiceAttachment, Webhook

    row = {"id": "67e55044-10b1-426f-9247-bb680e5fe0c8", "token": "whk-secret-4711"}
    one = Webhook.from_json(json.dumps(row))
    assert repr(one) == str(one) == "Webhook(id=UUID('67e55044-10b1-426f-9247-bb680e5fe0c8'), token=[redacted])"
    assert one.token == one.to_dict()["token"] == json.loads(one.to_json())["token"] == "whk-secret-4711"
    assert pickle.loads(pickle.dumps(one)) == one
    file = InvoiceAttachment.from_json(json.dumps({"id": row["id"], "name": "x", "fileURL": "https://x.example/4711"}))
    assert "4711" not in repr([file]) and "name='x'" in repr([file]) and file.file_url == "https://x.example/4711"


def test_pickle_and_copies() -> None:
    one = invoice(billingAddress={"city": "Leeds"}, new={"a": [1.10]}, reference=None)
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(one, protocol))
        assert again == one and again.extra == one.extra and type(again) is Invoice
        assert pickle.loads(pickle.dumps(one.billing_address, protocol)) == one.billing_address
    assert copy.copy(one) is one
    assert copy.deepcopy(one) == one and copy.deepcopy(one) is not one


class Mine(Invoice):
    """A user's own subclass."""

    __slots__ = ()

    @property
    def gross(self) -> str:
        return f"{self.total} {self.currency}"


def test_subclass() -> None:
    mine = Mine.from_json(json.dumps(WIRE))
    assert mine.gross == "1200.50 GBP" and repr(mine).startswith("Mine(id=")
    assert pickle.loads(pickle.dumps(mine)) == mine and mine != invoice()


def test_pattern_matching() -> None:
    match invoice(billingAddress={"city": "Leeds"}):
        case Invoice(id="inv_1", status=InvoiceStatus.SENT, billing_address=Address(city=city)):
            assert city == "Leeds"
        case _:
            pytest.fail("keywords match")
    match invoice():
        case Invoice(first, number):
            assert (first, number) == ("inv_1", "INV-1")
        case _:
            pytest.fail("positions match")


def test_to_dict_and_back() -> None:
    one = invoice(billingAddress={"city": "Leeds"}, issueDate="2026-02-28", createdAt="2026-11-22T09:30:00Z", new=[1.5])
    values = one.to_dict()
    assert values["total"] == Decimal("1200.50") and values["billing_address"]["city"] == "Leeds"
    assert values["extra"] == {"new": [Decimal("1.5")]} and values["due_date"] is None
    back = Invoice.from_dict(values | {"extra": {}})
    assert back == invoice(billingAddress={"city": "Leeds"}, issueDate="2026-02-28", createdAt="2026-11-22T09:30:00Z")
    assert Invoice.from_dict(values).extra == {"new": ["1.5"]}, "decimals are written as strings"
    assert json.loads(one.to_json())["customerId"] == "cont_1"


def test_from_dict_refuses() -> None:
    values = invoice().to_dict()
    with pytest.raises(TypeError, match="a float is not exact"):
        Invoice.from_dict(values | {"total": 1.1})
    with pytest.raises(TypeError, match="no field `totla`"):
        Invoice.from_dict(values | {"totla": 1})
    with pytest.raises(ValueError, match="finite"):
        Invoice.from_dict(values | {"total": Decimal("NaN")})
    with pytest.raises(DecodeError, match="number: expected string"):
        Invoice.from_dict({name: value for name, value in values.items() if name != "number"})
    with pytest.raises(TypeError, match="from_dict"):
        Invoice(WIRE, 0)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        Model.from_json("{}")


def test_decode_errors_do_not_show_the_value() -> None:
    with pytest.raises(DecodeError) as caught:
        invoice(total="s3cret")
    assert caught.value.code == "decode" and "s3cret" not in repr(caught.value) and "total" in str(caught.value)


def test_unknown_members() -> None:
    one = invoice(new={"deep": [1, 2.50, None, "é"]}, dueDate="whenever")
    assert one.extra == {"new": {"deep": [1, Decimal("2.50"), None, "é"]}, "dueDate": "whenever"}
    assert one.due_date is None, "an assumption that does not hold is kept as an unknown member"


def test_unknown_enum_values() -> None:
    status = invoice(status="PARTLY_PAID").status
    assert isinstance(status, InvoiceStatus) and status == "PARTLY_PAID" and status.value == status.name == "PARTLY_PAID"
    assert not status.is_known and InvoiceStatus.SENT.is_known
    assert status == InvoiceStatus("PARTLY_PAID") and hash(status) == hash("PARTLY_PAID")
    again = pickle.loads(pickle.dumps(status))
    assert again == status and type(again) is InvoiceStatus and copy.deepcopy(status) == status
    assert "PARTLY_PAID" not in InvoiceStatus.__members__ and len(InvoiceStatus) == 5
    assert f"{status}" == "PARTLY_PAID" and {str(status), status} == {"PARTLY_PAID"}


def test_dir_and_help() -> None:
    assert {"id", "total", "billing_address", "to_dict", "extra"} <= set(dir(invoice()))
    assert Invoice.__dict__["total"].__doc__ == "Amount to be paid, tax included, in `currency`."
    assert Invoice.__match_args__[:2] == ("id", "number")


def test_every_field_of_an_answer(client: YionStackClient, business: str) -> None:
    one = client.invoices.list(business)[0]
    assert Invoice.from_dict(one.to_dict()) == one == Invoice.from_json(one.to_json())
    contact = client.contacts.get(business, one.customer_id)
    assert contact.id == one.customer_id and Contact.from_dict(contact.to_dict()) == contact
