#![no_main]

yionstack_fuzz::target!("sealed_record");
