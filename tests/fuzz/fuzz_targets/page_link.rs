#![no_main]

yionstack_fuzz::target!("page_link");
