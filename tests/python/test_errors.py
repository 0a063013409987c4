"""Errors: one class per code, with everything on them, and nothing secret."""

import datetime
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import pytest
import yionstack
import yionstack.stores
from yionstack import YionStackClient, errors
from yionstack.testing import Sandbox

INVOICES = {"path": "/api/v1/accounting/invoices"}


@pytest.mark.parametrize("code", errors.BY_CODE)
def test_every_class(code: str) -> None:
    cls = errors.BY_CODE[code]
    assert cls.code == code and issubclass(cls, errors.YionStackError) and cls.__doc__
    assert getattr(yionstack, cls.__name__) is cls and cls.__name__ in errors.__all__
    at = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    error = cls("text", message="m", status=429, fields=(("a", "b"),), retry_at=at, executed=True, body=b"x", attempts=2)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is cls and vars(again) == vars(error) and str(again) == str(error) == "text"


def test_parents() -> None:
    assert issubclass(errors.RequestTimeoutError, TimeoutError)
    assert issubclass(errors.ConnectionFailedError, ConnectionError)
    assert issubclass(errors.TlsError, errors.ConnectionFailedError)
    assert issubclass(errors.ForkedMemoryStoreError, errors.ConfigurationError)


def test_not_found(client: YionStackClient, business: str, sandbox: Sandbox) -> None:
    with pytest.raises(errors.NotFoundError) as caught:
        client.contacts.get(business, "cont_nobody")
    error = caught.value
    assert (error.code, error.status, error.operation, error.attempts) == ("not_found", 404, "contacts.get", 1)
    assert not error.retryable and error.request_id and error.vendor_message
    assert error.host == sandbox.base_url.removeprefix("http://")
    assert error.message in str(error) and error.request_id in str(error)


def test_rate_limit(client: YionStackClient, business: str, sandbox: Sandbox) -> None:
    sandbox.fault(match=INVOICES, respond={"status": 429, "headers": {"retry-after": "3600"}})
    before = datetime.datetime.now(datetime.UTC)
    with pytest.raises(errors.RateLimitedError) as caught:
        client.invoices.list(business)
    assert caught.value.retry_at is not None and caught.value.retryable
    assert datetime.timedelta(minutes=59) < caught.value.retry_at - before < datetime.timedelta(minutes=61)


def test_timeout(client: YionStackClient, business: str, sandbox: Sandbox) -> None:
    sandbox.fault(match=INVOICES, hang=True)
    with pytest.raises(TimeoutError) as caught:
        client.invoices.list(business, timeout=0.2)
    assert isinstance(caught.value, errors.RequestTimeoutError) and caught.value.retryable


def test_retries(client: YionStackClient, business: str, sandbox: Sandbox) -> None:
    sandbox.fault(match=INVOICES, times=2, respond={"status": 503})
    assert len(client.invoices.list(business)) == 5
    sandbox.fault(match=INVOICES, respond={"status": 503})
    with pytest.raises(errors.ServerError) as caught:
        client.invoices.list(business, retries=0)
    assert caught.value.attempts == 1


def test_connection_refused() -> None:
    with Sandbox() as gone:
        url = gone.base_url
    with pytest.raises(ConnectionError) as caught:
        YionStackClient("token", base_url=url, retries=0).invoices.list("business")
    assert isinstance(caught.value, errors.ConnectionFailedError)


def test_outcome_unknown(client: YionStackClient, sandbox: Sandbox) -> None:
    sandbox.fault(match={"method": "POST"}, reset=True)
    with pytest.raises(errors.OutcomeUnknownError) as caught:
        client.request("POST", "/api/v1/accounting/invoices", json={"total": "1"})
    assert caught.value.executed is None and not caught.value.retryable


@pytest.mark.parametrize(
    "options",
    [
        {"timeout": 0},
        {"timeout": -1},
        {"timeout": float("nan")},
        {"retries": -1},
        {"max_wait": -0.5},
        {"requests_per_second": 0},
        {"requests_per_second": float("inf")},
        {"max_wait": float("nan")},
        {"body_limit": -1},
        {"base_url": "http://api.example.com"},
        {"pkce": "plain"},
        {"client_id": "x"},
    ],
)
def test_configuration(options: dict[str, object]) -> None:
    with pytest.raises(errors.ConfigurationError):
        YionStackClient("token", **options)  # type: ignore[arg-type]


def test_wrong_types(client: YionStackClient) -> None:
    with pytest.raises(TypeError, match="`token` must be a str or a callable, not int"):
        YionStackClient(1)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="`business_id` must be a str, not int"):
        client.invoices.list(1)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="^`timeout` must be a number, not str$"):
        client.invoices.list("b", timeout="1")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="`headers` must map str to str, not to int"):
        client.invoices.list("b", headers={"a": 1})  # type: ignore[dict-item]
    with pytest.raises(errors.ConfigurationError, match="authorization"):
        client.invoices.list("b", headers={"Authorization": "x"})


@pytest.mark.parametrize(
    ("text", "call"),
    [
        ("`scopes` must be a list of str, not int", lambda app: YionStackClient(**app | {"scopes": 7})),
        ("`scopes` must be a list of str, and holds int", lambda app: YionStackClient(**app | {"scopes": ["a", 7]})),
        ("`timeout` must be a number, not str", lambda app: YionStackClient(**app | {"timeout": "5"})),
        ("`max_wait` must be a number, not str", lambda app: YionStackClient(**app | {"max_wait": "5"})),
        ("`requests_per_second` must be a number, not str", lambda app: YionStackClient(**app | {"requests_per_second": "5"})),
        ("`retries` must be an int, not float", lambda app: YionStackClient(**app | {"retries": 1.5})),
        ("`base_url` must be a str, not bytes", lambda app: YionStackClient(**app | {"base_url": b"x"})),
        ("`client_secret` must be a str, not bytes", lambda app: YionStackClient(**app | {"client_secret": b"s3cret"})),
        ("`client_secret_file` must be a path, not int", lambda app: YionStackClient(**app | {"client_secret_file": 7})),
        ("`journal_dir` must be a path, not int", lambda app: YionStackClient(**app | {"journal_dir": 7})),
        ("`store_plaintext` must be a bool, not str", lambda app: YionStackClient(**app | {"store_plaintext": "yes"})),
        ("`pkce` must be a str, not NoneType", lambda app: YionStackClient(**app | {"pkce": None})),
        ("`in_doubt` must be a str, not int", lambda app: YionStackClient(**app | {"in_doubt": 7})),
        ("`subject` must be a str, not int", lambda app: YionStackClient(**app).with_subject(42)),
        ("`refresh_token` must be a str, not NoneType", lambda app: YionStackClient(**app).auth.adopt(None)),
        ("`expires_in` must be a number, not str", lambda app: YionStackClient(**app).auth.adopt("x", access_token="y", expires_in="1")),
        ("`pending` must be what `begin` gave, not str", lambda app: YionStackClient(**app).auth.finish("text", "http://x")),
        ("`callback_url` must be a str, not NoneType", lambda app: (a := YionStackClient(**app).auth).finish(a.begin(), None)),
        ("`scopes` must be a list of str, not int", lambda app: YionStackClient(**app).auth.begin(7)),
        ("`timeout` must be a number, not str", lambda app: YionStackClient(**app).auth.sign_in(timeout="5")),
        ("`path` must be a str, not NoneType", lambda app: YionStackClient(**app).request("GET", None)),
        ("`saved` must be a str, not int", lambda app: yionstack.Pending.load(7)),
        ("`path` must be a path, not int", lambda app: yionstack.stores.FileStore(7)),
        ("`url` must be a str, not int", lambda app: yionstack.stores.RedisStore(7)),
    ],
)
def test_wrong_types_name_the_argument(app: dict[str, Any], text: str, call: Callable[[Any], object]) -> None:
    with pytest.raises(TypeError) as caught:
        call(app)
    assert str(caught.value) == text


def test_one_string_is_no_list_of_scopes(app: dict[str, Any]) -> None:
    for call in (lambda: YionStackClient(**app | {"scopes": "a b"}), lambda: YionStackClient(**app).auth.begin("a b")):
        with pytest.raises(errors.ConfigurationError, match="`scopes` must be a list of strings, not one string"):
            call()


def test_no_secret_is_shown(sandbox: Sandbox) -> None:
    secret = "tok_v3ry-secret"
    client = YionStackClient(secret, base_url=sandbox.base_url)
    with pytest.raises(errors.AuthenticationError) as caught:
        client.invoices.list("business")
    trace = "".join(traceback.format_exception(caught.value))
    shown = [repr(client), repr(client.auth), repr(vars(caught.value)), str(caught.value), trace.replace("tok_v3ry-secret\"", "")]
    assert not [text for text in shown if secret in text]
