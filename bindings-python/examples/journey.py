"""The whole way, against the sandbox that is inside the package: sign in, list, let an hour pass, list again.

    python journey.py
"""

from decimal import Decimal

from yionstack import Invoice, InvoiceStatus, Page, StateMismatchError, YionStackClient
from yionstack.stores import MemoryStore
from yionstack.testing import Sandbox


def show(invoices: Page[Invoice]) -> None:
    """Prints what is typed: an exact total, a date, an enum."""
    owed = sum((invoice.total for invoice in invoices if invoice.status != InvoiceStatus.PAID), Decimal())
    print(f"{len(invoices)} invoices, {owed} to be paid")
    for invoice in invoices[:3]:
        city = invoice.billing_address.city if invoice.billing_address else None
        print(f"  {invoice.number}  {invoice.total:>10} {invoice.currency}  {invoice.status}  {invoice.due_date}  {city}")


def main() -> None:
    """Runs the journey."""
    with Sandbox(invoices=5) as sandbox:
        business = sandbox.businesses()[0]["id"]
        client = YionStackClient(
            base_url=sandbox.base_url,
            client_id=sandbox.client_id,
            client_secret=sandbox.client_secret,
            redirect_uri="http://127.0.0.1/callback",
            scopes=["read:invoices", "read:contacts"],
            store=MemoryStore(),  # `FileStore()` keeps the grant for the next run
        )

        pending = client.auth.begin()
        print("the browser goes to", pending.url.partition("?")[0])
        callback_url = sandbox.authorize(pending.url, business=business)  # the user clicks on "Allow"
        tokens = client.auth.finish(pending, callback_url)
        print("signed in:", tokens)

        show(client.invoices.list(business))

        # An hour later the server takes the access token no longer. Nobody has to do anything about it.
        sandbox.advance(3600)
        show(client.invoices.list(business))
        print("refreshes:", sandbox.counters()["refreshes"], "generation:", client.auth.status().generation)

        invoice = client.invoices.list(business)[0]
        print(client.contacts.get(business, invoice.customer_id))

        try:
            client.auth.finish(client.auth.begin(), "http://127.0.0.1/callback?code=x&state=not-ours")
        except StateMismatchError as error:
            print(error)


if __name__ == "__main__":
    main()
