"""A page behaves as a list that does not change."""

import collections.abc
import copy
import operator
import pickle

import pytest

from yionstack import Invoice, Page, YionStackClient


@pytest.fixture
def page(client: YionStackClient, business: str) -> Page[Invoice]:
    return client.invoices.list(business)


def test_sequence(page: Page[Invoice]) -> None:
    items = list(page)
    assert isinstance(page, collections.abc.Sequence)
    assert len(page) == len(items) == 5
    assert [page[i] for i in range(5)] == items
    assert page[-1] == items[-1] and page[-5] == items[0]
    assert list(reversed(page)) == items[::-1]
    assert items[2] in page and "x" not in page
    assert page.index(items[3]) == 3 and page.count(items[3]) == 1
    assert page.index(items[3], -2) == 3
    assert operator.length_hint(iter(page)) == 5


@pytest.mark.parametrize("index", [5, -6, 2**62])
def test_index_errors(page: Page[Invoice], index: int) -> None:
    with pytest.raises(IndexError):
        page[index]


def test_other_errors(page: Page[Invoice]) -> None:
    with pytest.raises(ValueError):
        page.index(page[0], 1)
    with pytest.raises(TypeError):
        page["id"]  # type: ignore[call-overload]
    with pytest.raises(TypeError):
        page[0] = page[1]  # type: ignore[index]
    with pytest.raises(TypeError):
        hash(page)


@pytest.mark.parametrize("part", [slice(1, 3), slice(None), slice(None, None, -1), slice(-2, None), slice(9, 2), slice(0, 5, 2)])
def test_slices(page: Page[Invoice], part: slice) -> None:
    assert page[part] == list(page)[part]


def test_equality(page: Page[Invoice], client: YionStackClient, business: str) -> None:
    again = client.invoices.list(business)
    assert page == again and page == list(page) and list(page) == page
    assert page != list(page)[1:] and page != tuple(page) and page != "x"


def test_pattern(page: Page[Invoice]) -> None:
    match page:
        case [first, *rest]:
            assert first == page[0] and rest == list(page)[1:]
        case _:
            pytest.fail("a page matches sequence patterns")


def test_repr_is_short(page: Page[Invoice]) -> None:
    assert repr(page).startswith("Page([Invoice(id='inv_") and repr(page).endswith("… 2 more])")


def test_pickle_and_copy(page: Page[Invoice]) -> None:
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(page, protocol)) == page
    assert copy.copy(page) is page
    assert copy.deepcopy(page) == page


def test_items_outlive_the_page(client: YionStackClient, business: str) -> None:
    invoice = client.invoices.list(business)[0]
    address = invoice.billing_address
    del invoice
    assert address is not None and address.country == "GB"


def test_subscript() -> None:
    assert str(Page[Invoice]).startswith("yionstack.Page[")
