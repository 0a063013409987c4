"""Many businesses at once, against the sandbox that is inside the package.

    python async_journey.py
"""

import asyncio

from yionstack import AsyncYionStackClient, NotFoundError
from yionstack.testing import Sandbox


async def main() -> None:
    """Reads the invoices' customers, all at once."""
    with Sandbox(invoices=20) as sandbox:
        issued = sandbox.issue_tokens()
        business: str = issued["business"]
        async with AsyncYionStackClient(issued["access_token"], base_url=sandbox.base_url) as client:
            invoices = await client.invoices.list(business)
            customers = {invoice.customer_id for invoice in invoices}
            async with asyncio.TaskGroup() as group:
                calls = [group.create_task(client.contacts.get(business, customer)) for customer in customers]
            for call in calls:
                contact = call.result()
                print(contact.id, contact.name, contact.email)

            try:
                await client.contacts.get(business, "cont_nobody", timeout=5)
            except NotFoundError as error:
                print(error.code, error.request_id, error.vendor_message)


if __name__ == "__main__":
    asyncio.run(main())
