-- Who asked how often, shared by all processes. It may be lost in a crash: then everybody starts afresh.
-- The order of the columns is the order in which rate-limiter-flexible writes them.
CREATE UNLOGGED TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
) WITH (fillfactor = 70);
