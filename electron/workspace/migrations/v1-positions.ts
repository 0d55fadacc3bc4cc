/** R*Tree over account positions, kept in step by triggers so that no writer can forget it. Deleted accounts are not in it. */
export const POSITION_TABLES: readonly string[] = [
  'create virtual table account_position using rtree (id, min_lng, max_lng, min_lat, max_lat)',
  `create trigger account_position_insert after insert on account
    when new.lng is not null and new.deleted_at is null
  begin
    insert into account_position values (new.id, new.lng, new.lng, new.lat, new.lat);
  end`,
  `create trigger account_position_update after update of lng, lat, deleted_at on account
    when (old.lng, old.lat, old.deleted_at) is not (new.lng, new.lat, new.deleted_at)
  begin
    delete from account_position where id = old.id;
    insert into account_position
      select new.id, new.lng, new.lng, new.lat, new.lat where new.lng is not null and new.deleted_at is null;
  end`,
  `create trigger account_position_delete after delete on account
  begin
    delete from account_position where id = old.id;
  end`,
];
