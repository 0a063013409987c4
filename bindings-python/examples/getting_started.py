"""The sample of the getting-started page, as it stands there, after what comes before it: the tokens.

Against the sandbox that is inside the package:

    python getting_started.py
"""

import os

from yionstack.testing import Sandbox

with Sandbox() as sandbox:
    os.environ["YIONSTACK_BASE_URL"] = sandbox.base_url

    from yionstack import Tokens

    issued = sandbox.issue_tokens(business="business-uuid")
    tokens = Tokens(issued["access_token"], issued["refresh_token"], issued["expires_in"], issued["scope"])

    # --- the sample
    from yionstack import YionStackClient

    client = YionStackClient(token=tokens.access_token)
    invoices = client.invoices.list("business-uuid")
    # ---

    print(f"{len(invoices)} invoices, the first: {invoices[0].number} over {invoices[0].total} {invoices[0].currency}")
