"""What goes into the bodies of Younium's requests: exact numbers, and the three states of a change."""

from __future__ import annotations

import copy
import datetime
import pickle
import random
from collections.abc import Iterator
from decimal import Decimal
from os import environ
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest
from loopback import Answer, Loopback

from yionstack import ConfigurationError, Response, ValidationError, YouniumClient
from yionstack.younium import UNSET, AccountType

ID = UUID("0b1f36c5-6f2e-4a64-9d13-000000000001")


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: Answer({}, 200)) as server:
        yield server


@pytest.fixture
def client(server: Loopback) -> Iterator[YouniumClient]:
    with YouniumClient("token", base_url=server.base_url) as client:
        yield client


def test_values_have_their_form_on_the_wire(client: YouniumClient, server: Loopback) -> None:
    client.accounts.create(
        name="Ünï \"quoted\" \\ \u2028",
        currency="SEK",
        account_type=AccountType.CUSTOMER,
        inactive=False,
        invoice_template_id=ID,
        default_payment_term={"key": "name", "value": "30 days"},
        tax_template=ID,
        custom_fields={"a": Decimal("1.50"), "b": [1, None, {"c": 1.5}], "d": datetime.date(2026, 1, 2)},
        external_erp_id="7",
    )
    assert server.last_json() == {
        "name": 'Ünï "quoted" \\ \u2028',
        "currency": "SEK",
        "accountType": "Customer",
        "inactive": False,
        "invoiceTemplateId": str(ID),
        "defaultPaymentTerm": {"key": "name", "value": "30 days"},
        "taxTemplate": str(ID),
        "customFields": {"a": "1.50", "b": ["1", None, {"c": "1.5e0"}], "d": "2026-01-02"},
        "externalERPId": "7",
    }
    assert server.last.headers["content-type"] == "application/json"


def test_money_is_exact(client: YouniumClient, server: Loopback) -> None:
    def amount(value: Any) -> str:
        client.payments.create(payment_method="Bank", amount=value)
        return server.last.body.decode().partition('"amount":')[2].rstrip("}").split(",")[0]

    assert amount(Decimal("1E+3")) == "1000" and amount(Decimal("0.10")) == "0.10" and amount(7) == "7"
    assert amount("12.50") == "12.50"
    seed = int(environ.get("SEED") or random.randrange(2**32))
    print(f"SEED={seed}")
    chosen = random.Random(seed)
    for _ in range(300):
        decimal = Decimal(chosen.randrange(-(10**chosen.randrange(1, 28)), 10**27)).scaleb(-chosen.randrange(0, 12))
        assert Decimal(amount(decimal)) == decimal and len(decimal.as_tuple().digits) >= 1


@pytest.mark.parametrize("float_", [1.5, 1.0, 1e22, 1e-7, 0.1 + 0.2])
def test_a_float_is_no_money(client: YouniumClient, server: Loopback, float_: float) -> None:
    with pytest.raises(ValidationError, match="amount") as caught:
        client.payments.create(payment_method="Bank", amount=float_)  # type: ignore[arg-type]
    assert "12.50" in caught.value.message or "Decimal" in caught.value.message, "the remedy"
    assert repr(float_) not in str(caught.value) and not server.requests


def test_what_is_not_finite_is_refused(client: YouniumClient, server: Loopback) -> None:
    for bad in (float("nan"), float("inf"), Decimal("nan"), Decimal("-inf")):
        with pytest.raises(ValueError, match="amount"):
            client.payments.create(payment_method="Bank", amount=bad)  # type: ignore[arg-type]
    assert not server.requests


def test_times_have_a_zone(client: YouniumClient, server: Loopback) -> None:
    zone = datetime.timezone(datetime.timedelta(hours=2))
    for value, text in [
        (datetime.date(2026, 1, 2), "2026-01-02"),
        (datetime.datetime(2026, 1, 2, 3, tzinfo=datetime.UTC), "2026-01-02T03:00:00Z"),
        (datetime.datetime(2026, 1, 2, 3, tzinfo=zone), "2026-01-02T03:00:00+02:00"),
        # as .NET's largest is read, and Python's own
        (datetime.datetime(9999, 12, 30, 22, tzinfo=datetime.UTC), "9999-12-31T23:59:59.9999999Z"),
        (datetime.datetime.max.replace(tzinfo=datetime.UTC), "9999-12-31T23:59:59.999999Z"),
    ]:
        client.payments.create(payment_method="Bank", payment_date=value)
        assert server.last_json()["paymentDate"] == text
    with pytest.raises(ValueError, match="payment_date.*time zone"):
        client.payments.create(payment_method="Bank", payment_date=datetime.datetime(2026, 1, 2))  # noqa: DTZ001
    with pytest.raises(ValueError, match="modified_after.*time zone"):
        client.payments.list(modified_after=datetime.datetime(2026, 1, 2))  # noqa: DTZ001


def test_what_cannot_be_sent_is_an_error_of_the_package(client: YouniumClient, server: Loopback) -> None:
    """One `except YionStackError` has all of it; who knows Python's own errors finds them there as well."""
    naive = datetime.datetime(2026, 1, 2)  # noqa: DTZ001
    accounts, payments = client.accounts, client.payments
    for builtin, said, call in [
        (ValueError, "payment_date", lambda: payments.create(payment_method="Bank", payment_date=naive)),
        (ValueError, "modified_after", lambda: payments.list(modified_after=naive)),
        (ValueError, "time zone", lambda: accounts.list(filter=lambda row: row.created > naive)),
        (TypeError, "name", lambda: accounts.create(name=object(), currency="SEK")),  # type: ignore[arg-type]
        (TypeError, "id", lambda: accounts.get(object())),  # type: ignore[arg-type]
        (TypeError, "compare", lambda: accounts.list(filter=lambda row: row.name == object())),
        (TypeError, "filter", lambda: accounts.list(filter=lambda row: 1)),  # type: ignore[arg-type, return-value]
        (TypeError, "json", lambda: client.request("POST", "/x", json=object())),
    ]:
        with pytest.raises(ValidationError, match=said) as caught:
            call()
        assert isinstance(caught.value, builtin) and caught.value.code == "validation"
        assert pickle.loads(pickle.dumps(caught.value)).args == caught.value.args
    assert not server.requests

    class Own(ValueError):
        pass

    def failing(row: object) -> Any:
        raise Own

    with pytest.raises(Own):  # what the caller's own code raises stays what it is
        accounts.list(filter=failing)


def test_a_change_has_three_states(client: YouniumClient, server: Loopback) -> None:
    client.accounts.update(ID, name="New", our_reference=None)
    assert server.last_json() == {"name": "New", "ourReference": None}
    assert server.last.headers["content-type"] == "application/merge-patch+json" and server.last.method == "PATCH"
    assert "younium-idempotency-key" not in server.last.headers
    client.accounts.update(ID)
    assert server.last_json() == {}
    client.accounts.update(ID, name=UNSET)
    assert server.last_json() == {}


def test_none_is_left_out_of_what_is_made(client: YouniumClient, server: Loopback) -> None:
    client.accounts.create(name="a", currency="SEK", our_reference=None)
    assert server.last_json() == {"name": "a", "currency": "SEK"}


def test_nested_bodies(client: YouniumClient, server: Loopback) -> None:
    client.payments.create(
        payment_method="Bank",
        payment_write_offs=[{"amount": Decimal("1.10"), "financial_account": "1510"}],
    )
    assert server.last_json()["paymentWriteOffs"] == [{"amount": "1.10", "financialAccount": "1510"}]
    client.payments.create(payment_method="Bank", payment_write_offs=())
    assert server.last_json()["paymentWriteOffs"] == []
    arrived = len(server.requests)
    wrong: list[tuple[Any, str]] = [
        ([{"amont": 1}], r"payment_write_offs\[0\].*amount"),
        ([{}, {"amount": 1.5}], r"payment_write_offs"),
        ({"amount": 1}, "payment_write_offs"),
        (["x"], r"payment_write_offs\[0\]"),
    ]
    for given, said in wrong:
        with pytest.raises(ValidationError, match=said):
            client.payments.create(payment_method="Bank", payment_write_offs=given)
    assert len(server.requests) == arrived


def test_any_mapping_and_sequence(client: YouniumClient, server: Loopback) -> None:
    client.accounts.create(name="a", currency="SEK", custom_fields=MappingProxyType({"a": range(2)}))
    assert server.last_json()["customFields"] == {"a": ["0", "1"]}


def test_what_is_required(client: YouniumClient, server: Loopback) -> None:
    with pytest.raises(TypeError, match="name"):
        client.accounts.create(currency="SEK")  # type: ignore[call-arg]
    with pytest.raises(ValidationError, match="name"):
        client._client.invoke("accounts.create", (), {"currency": "SEK"}, Response, None, None, None, None).wait()
    assert not server.requests


def test_keys_are_checked(client: YouniumClient, server: Loopback) -> None:
    client.accounts.create(name="a", currency="SEK", idempotency_key="order-7")
    assert server.last.headers["younium-idempotency-key"] == "order-7"
    old = "01890000-0000-7000-8000-000000000000"
    for bad in ("", "ä", "x" * 256, old):
        with pytest.raises(ConfigurationError, match="key"):
            client.accounts.create(name="a", currency="SEK", idempotency_key=bad)
    assert len(server.requests) == 1


def test_exact_in_requests_that_nobody_described(client: YouniumClient, server: Loopback) -> None:
    client.request("POST", "/x", json={"a": Decimal("1.10"), "b": 1.5})
    assert server.last.body == b'{"a":1.10,"b":1.5}' and "younium-idempotency-key" in server.last.headers


def test_unset_is_one() -> None:
    assert not UNSET and repr(UNSET) == "UNSET" and copy.deepcopy(UNSET) is UNSET is copy.copy(UNSET)
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
