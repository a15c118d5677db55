/** Datasets that scenarios may be solved with, and releases. Both are kept as they were given, as results are. */
export const datasetsAndReleases: readonly string[] = [
  `create table datasets (
    id uuid primary key default gen_random_uuid(),
    workspace uuid not null references workspaces,
    name text not null,
    version int not null,
    because text not null,
    checksum text not null,
    account uuid not null references accounts,
    created_at timestamptz not null default now(),
    unique (workspace, name, version))`,
  `create table dataset_tables (
    dataset uuid not null references datasets,
    name text not null,
    grade text not null check (grade in ('gold', 'silver', 'bronze')),
    source text not null,
    row_count int not null,
    checksum text not null,
    content text not null,
    primary key (dataset, name))`,
  'alter table scenarios add column dataset uuid references datasets',
  `create table releases (
    id uuid primary key default gen_random_uuid(),
    workspace uuid not null references workspaces,
    name text not null,
    because text not null,
    document text not null,
    checksum text not null,
    account uuid not null references accounts,
    created_at timestamptz not null default now(),
    unique (workspace, name))`,
  ...['datasets', 'dataset_tables', 'releases'].map(
    table => `create trigger kept before update or delete on ${table} execute function refuse_change()`,
  ),
]
