-- A browser is told news for as long as the session runs in which it asked for them; who asked before this was known stays.
ALTER TABLE "push_subscription" ADD COLUMN "session_id" UUID;
ALTER TABLE "push_subscription" ADD CONSTRAINT "push_subscription_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "push_subscription_session_id_idx" ON "push_subscription"("session_id");
