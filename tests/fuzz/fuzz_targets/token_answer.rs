#![no_main]

yionstack_fuzz::target!("token_answer");
