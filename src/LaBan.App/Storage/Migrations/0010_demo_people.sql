-- People of a trial on one's own machine: shut out unless the program was started for a trial.
alter table people add column is_demo boolean not null default false;
