-- Whether the rounds of a form open by the calendar, without anybody's hand.
alter table forms add column opens_itself boolean not null default false;
