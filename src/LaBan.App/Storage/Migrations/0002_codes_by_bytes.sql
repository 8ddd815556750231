-- The texts that identify a statement are codes and names to be matched, not words to be sorted: comparing them byte by byte
-- makes the index several times cheaper to keep than by the rules of a language.
alter table observations
    alter column period type text collate "C",
    alter column base type text collate "C",
    alter column breakdown type text collate "C",
    alter column unit type text collate "C";
