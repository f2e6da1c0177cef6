-- A company's name may hold a number, and banks keep it.
alter table workshop_bank_account drop constraint bank_account_words;
alter table workshop_bank_account add constraint bank_account_words check (bank_bin ~ '^[0-9]{6}$' and number_end ~ '^[0-9A-Z]{1,4}$' and holder_name ~ '^[A-Z][A-Z0-9 ]*$');

-- Text is Unicode NFC, wherever a person typed it.
alter table workshop_application add constraint application_reason_nfc check (refusal_reason is nfc normalized and refusal_reason ~ '\S');
alter table workshop_document add constraint document_name_nfc check (file_name is nfc normalized and file_name !~ '[[:cntrl:]/\\]');

-- An invitation is taken or withdrawn, never both; who took it is known until the account goes.
alter table workshop_invitation add constraint invitation_ended check (accepted_at is null or withdrawn_at is null);
alter table workshop_invitation add constraint invitation_email check (email = lower(email));

-- A workshop that has members has an owner among them; looked at when the transaction ends, so that owners can change places.
create function check_workshop_owner() returns trigger language plpgsql as $$
begin
  if exists (select from workshop where id = old.workshop_id)
    and exists (select from app_user where id = old.user_id)
    and exists (select from workshop_member where workshop_id = old.workshop_id)
    and not exists (select from workshop_member where workshop_id = old.workshop_id and role = 'owner') then
    raise exception 'workshop_owner: nobody owns workshop % any more', old.workshop_id using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger workshop_member_owner after update or delete on workshop_member deferrable initially deferred for each row execute function check_workshop_owner();
