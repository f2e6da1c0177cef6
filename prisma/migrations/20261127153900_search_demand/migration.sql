-- What people look for, by day and words and by nobody in particular.
CREATE TABLE "search_demand" (
    "day" DATE NOT NULL,
    "locale" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "asked" INTEGER NOT NULL,
    "empty" INTEGER NOT NULL,
    "near" INTEGER NOT NULL,
    "found" INTEGER NOT NULL,

    CONSTRAINT "search_demand_pkey" PRIMARY KEY ("day","locale","query"),
    constraint search_demand_locale check (locale in ('vi', 'en')),
    constraint search_demand_query check (char_length(query) between 1 and 120),
    constraint search_demand_counts check (asked > 0 and empty >= 0 and near >= 0 and empty + near <= asked and found >= 0)
);

-- No reference to the row above: the process that counts a click may be done before the one that counts the asking.
CREATE TABLE "search_click" (
    "day" DATE NOT NULL,
    "locale" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "clicks" INTEGER NOT NULL,

    CONSTRAINT "search_click_pkey" PRIMARY KEY ("day","locale","query","position"),
    constraint search_click_locale check (locale in ('vi', 'en')),
    constraint search_click_query check (char_length(query) between 1 and 120),
    constraint search_click_counts check (position > 0 and clicks > 0)
);
