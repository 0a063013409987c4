#![no_main]

yionstack_fuzz::target!("business_invoice");
