-- psql --no-psqlrc --quiet --file phonetic.sql < names.txt > phonetic.csv, with one name a line; PostgreSQL 15.18.
create extension if not exists fuzzystrmatch;
create temporary table names (place integer generated always as identity, name text not null);
\copy names (name) from pstdin
copy (
    select name, soundex(name), dmetaphone(name) as dmetaphone, dmetaphone_alt(name) as dmetaphone_alt
    from names
    order by place
) to stdout with (format csv, header);
