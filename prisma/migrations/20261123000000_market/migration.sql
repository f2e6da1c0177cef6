-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "product_status" AS ENUM ('draft', 'published', 'hidden', 'archived');

-- CreateEnum
CREATE TYPE "stock_movement_kind" AS ENUM ('opening', 'receipt', 'reserve', 'release', 'ship', 'return', 'count', 'damage');

-- CreateEnum
CREATE TYPE "certificate_status" AS ENUM ('draft', 'submitted', 'verified', 'rejected', 'revoked', 'superseded');

-- CreateEnum
CREATE TYPE "authority_level" AS ENUM ('commune', 'district', 'province', 'ministry');

-- CreateEnum
CREATE TYPE "criteria_set" AS ENUM ('2019', '2023', '2025', '2026');

-- CreateEnum
CREATE TYPE "ocop_group" AS ENUM ('food', 'drink', 'herbal', 'craft', 'ornamental', 'tourism');

-- CreateEnum
CREATE TYPE "order_status" AS ENUM ('awaiting_payment', 'placed', 'expired', 'cancelled', 'completed');

-- CreateEnum
CREATE TYPE "payment_method" AS ENUM ('cash_on_delivery', 'bank_transfer', 'card');

-- CreateEnum
CREATE TYPE "consignment_status" AS ENUM ('waiting', 'confirmed', 'packed', 'shipped', 'delivered', 'cancelled', 'returned');

-- CreateEnum
CREATE TYPE "payment_status" AS ENUM ('pending', 'paid', 'underpaid', 'expired', 'failed', 'refund_due', 'refunded', 'due_on_delivery');

-- CreateEnum
CREATE TYPE "receipt_source" AS ENUM ('bank', 'stripe');

-- CreateEnum
CREATE TYPE "refund_status" AS ENUM ('due', 'sent', 'failed');

-- CreateEnum
CREATE TYPE "mail_status" AS ENUM ('queued', 'sent', 'failed');

-- CreateEnum
CREATE TYPE "sector" AS ENUM ('crafts', 'food', 'textiles', 'plants');

-- CreateEnum
CREATE TYPE "recognition_kind" AS ENUM ('craft_village', 'traditional_craft_village', 'traditional_craft');

-- CreateEnum
CREATE TYPE "brand_status" AS ENUM ('draft', 'published', 'retired');

-- CreateEnum
CREATE TYPE "mark_kind" AS ENUM ('collective_mark', 'certification_mark', 'geographical_indication');

-- CreateEnum
CREATE TYPE "workshop_kind" AS ENUM ('household_business', 'cooperative', 'company');

-- CreateEnum
CREATE TYPE "workshop_status" AS ENUM ('unverified', 'verified', 'suspended');

-- CreateEnum
CREATE TYPE "workshop_role" AS ENUM ('owner', 'staff');

-- CreateEnum
CREATE TYPE "artisan_title" AS ENUM ('peoples_artisan', 'meritorious_artisan', 'hanoi_artisan');

-- CreateEnum
CREATE TYPE "title_field" AS ENUM ('handicraft', 'heritage');

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "phone" TEXT,
    "is_administrator" BOOLEAN NOT NULL DEFAULT false,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "user_id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "user_id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "village_curator" (
    "user_id" UUID NOT NULL,
    "village_id" UUID NOT NULL,

    CONSTRAINT "village_curator_pkey" PRIMARY KEY ("user_id","village_id")
);

-- CreateTable
CREATE TABLE "address" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "province_code" CHAR(2) NOT NULL,
    "commune_code" CHAR(5) NOT NULL,
    "line" TEXT NOT NULL,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "address_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT,
    "status" "product_status" NOT NULL DEFAULT 'draft',
    "village_id" UUID NOT NULL,
    "craft_slug" TEXT NOT NULL,
    "workshop_id" UUID NOT NULL,
    "artisan_id" UUID,
    "category" TEXT NOT NULL,
    "materials" TEXT NOT NULL,
    "technique" TEXT,
    "care" TEXT NOT NULL,
    "story" TEXT NOT NULL,
    "story_en" TEXT,
    "unit" TEXT NOT NULL DEFAULT 'chiếc',
    "fragile" BOOLEAN NOT NULL DEFAULT false,
    "lead_days" INTEGER,
    "shelf_life_days" INTEGER,
    "options" JSONB NOT NULL DEFAULT '[]',
    "price_from" BIGINT NOT NULL DEFAULT 0,
    "price_to" BIGINT NOT NULL DEFAULT 0,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "published_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "variant" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "product_id" UUID NOT NULL,
    "sku" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "name_en" TEXT,
    "choice" JSONB NOT NULL DEFAULT '{}',
    "position" INTEGER NOT NULL DEFAULT 0,
    "price" BIGINT NOT NULL,
    "on_hand" INTEGER NOT NULL DEFAULT 0,
    "reserved" INTEGER NOT NULL DEFAULT 0,
    "weight_grams" INTEGER NOT NULL,
    "length_cm" INTEGER NOT NULL,
    "width_cm" INTEGER NOT NULL,
    "height_cm" INTEGER NOT NULL,
    "dimensions" TEXT,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "variant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stock_movement" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "variant_id" UUID NOT NULL,
    "kind" "stock_movement_kind" NOT NULL,
    "on_hand_delta" INTEGER NOT NULL,
    "reserved_delta" INTEGER NOT NULL,
    "order_line_id" UUID,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stock_movement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "picture" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "product_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "alt" TEXT NOT NULL,
    "alt_en" TEXT,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "drawing" JSONB NOT NULL,

    CONSTRAINT "picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "province" (
    "code" CHAR(2) NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "province_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "commune" (
    "code" CHAR(5) NOT NULL,
    "province_code" CHAR(2) NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "area_km2" DOUBLE PRECISION NOT NULL,
    "formerly" TEXT[],
    "search_text" TEXT NOT NULL,

    CONSTRAINT "commune_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "ocop_certificate" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "code" TEXT NOT NULL,
    "product_id" UUID NOT NULL,
    "holder_id" UUID NOT NULL,
    "product_name" TEXT NOT NULL,
    "ocop_group" "ocop_group" NOT NULL,
    "stars" SMALLINT NOT NULL,
    "points" DECIMAL(5,2),
    "decision_number" TEXT NOT NULL,
    "decision_number_typed" TEXT,
    "decision_date" DATE NOT NULL,
    "last_valid_day" DATE NOT NULL,
    "validity_override_reason" TEXT,
    "authority" TEXT NOT NULL,
    "authority_level" "authority_level" NOT NULL,
    "criteria_set" "criteria_set",
    "evidence_key" TEXT,
    "status" "certificate_status" NOT NULL DEFAULT 'draft',
    "submitted_by" UUID,
    "verified_by" UUID,
    "verified_by_name" TEXT,
    "verified_at" TIMESTAMPTZ(3),
    "refusal_reason" TEXT,
    "revoked_on" DATE,
    "revocation_number" TEXT,
    "revocation_reason" TEXT,
    "superseded_by_id" UUID,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ocop_certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cart" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "token_hash" TEXT,
    "user_id" UUID,
    "checkout_key" UUID NOT NULL DEFAULT gen_random_uuid(),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cart_line" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "cart_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "price_seen" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cart_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "orders" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "code" TEXT NOT NULL,
    "checkout_key" UUID NOT NULL,
    "user_id" UUID,
    "status" "order_status" NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'vi',
    "contact_name" TEXT NOT NULL,
    "contact_phone" TEXT NOT NULL,
    "contact_email" TEXT,
    "address_line" TEXT NOT NULL,
    "commune_code" CHAR(5) NOT NULL,
    "commune_name" TEXT NOT NULL,
    "province_code" CHAR(2) NOT NULL,
    "province_name" TEXT NOT NULL,
    "note" TEXT,
    "goods_total" BIGINT NOT NULL,
    "delivery_total" BIGINT NOT NULL,
    "total" BIGINT NOT NULL,
    "payment_method" "payment_method" NOT NULL,
    "pay_by" TIMESTAMPTZ(3),
    "sale_information" JSONB NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "orders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consignment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "order_id" UUID NOT NULL,
    "workshop_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "status" "consignment_status" NOT NULL,
    "workshop_name" TEXT NOT NULL,
    "village_slug" TEXT NOT NULL,
    "village_name" TEXT NOT NULL,
    "goods_total" BIGINT NOT NULL,
    "delivery_fee" BIGINT NOT NULL,
    "delivery_quote" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_line" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "order_id" UUID NOT NULL,
    "consignment_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unit_price" BIGINT NOT NULL,
    "total" BIGINT NOT NULL,
    "product_name" TEXT NOT NULL,
    "product_slug" TEXT NOT NULL,
    "variant_name" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "picture_id" UUID,
    "stars" SMALLINT,
    "certificate_id" UUID,
    "certificate_number" TEXT,
    "village_name" TEXT NOT NULL,
    "artisan_name" TEXT,
    "lead_days" INTEGER,

    CONSTRAINT "order_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_event" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "order_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "order_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "order_id" UUID NOT NULL,
    "method" "payment_method" NOT NULL,
    "status" "payment_status" NOT NULL,
    "amount" BIGINT NOT NULL,
    "received" BIGINT NOT NULL DEFAULT 0,
    "attempt" INTEGER NOT NULL DEFAULT 1,
    "stripe_session_id" TEXT,
    "stripe_session_url" TEXT,
    "stripe_payment_intent_id" TEXT,
    "paid_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "receipt" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "source" "receipt_source" NOT NULL,
    "reference" TEXT NOT NULL,
    "order_id" UUID,
    "payment_id" UUID,
    "amount" BIGINT NOT NULL,
    "content" TEXT,
    "verdict" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refund" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "order_id" UUID NOT NULL,
    "receipt_id" UUID NOT NULL,
    "amount" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "status" "refund_status" NOT NULL DEFAULT 'due',
    "stripe_refund_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "refund_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_event" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "provider" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "processed_at" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "webhook_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "to_address" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "status" "mail_status" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "search_product" (
    "product_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "village_slug" TEXT NOT NULL,
    "village_name" TEXT NOT NULL,
    "craft_slug" TEXT NOT NULL,
    "craft_name" TEXT NOT NULL,
    "artisan_slug" TEXT,
    "artisan_name" TEXT,
    "workshop_name" TEXT NOT NULL,
    "picture_id" UUID,
    "picture_version" TEXT,
    "price" BIGINT NOT NULL,
    "price_to" BIGINT NOT NULL,
    "stars" SMALLINT,
    "stars_until" DATE,
    "available" INTEGER NOT NULL,
    "in_stock" BOOLEAN NOT NULL,
    "unit" TEXT NOT NULL,
    "lead_days" INTEGER,
    "sold" INTEGER NOT NULL DEFAULT 0,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "folded_name" TEXT NOT NULL,
    "folded_text" TEXT NOT NULL,
    "exact_text" TEXT NOT NULL,
    "tsv" tsvector,
    "indexed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_product_pkey" PRIMARY KEY ("product_id")
);

-- CreateTable
CREATE TABLE "craft" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "sector" "sector" NOT NULL,

    CONSTRAINT "craft_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "village" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "craft_slug" TEXT NOT NULL,
    "craft_name" TEXT NOT NULL,
    "craft_name_en" TEXT NOT NULL,
    "commune_code" CHAR(5),
    "former_commune" TEXT NOT NULL,
    "former_district" TEXT NOT NULL,
    "history_since" TEXT,
    "patron" TEXT,
    "summary" TEXT NOT NULL,
    "summary_en" TEXT NOT NULL,
    "typical_products" TEXT[],
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "position" TEXT NOT NULL,
    "sources" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "village_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recognition" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "village_id" UUID NOT NULL,
    "kind" "recognition_kind" NOT NULL,
    "year" INTEGER,
    "decision_number" TEXT,
    "decision_date" DATE,
    "authority" TEXT,
    "legal_basis" TEXT,
    "revoked_by" TEXT,

    CONSTRAINT "recognition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "village_brand" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "village_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" "brand_status" NOT NULL DEFAULT 'draft',
    "palette" JSONB NOT NULL,
    "pattern_kind" TEXT NOT NULL,
    "pattern_seed" TEXT NOT NULL,
    "scene_kind" TEXT,
    "tagline" TEXT,
    "tagline_en" TEXT,
    "story" TEXT NOT NULL,
    "story_en" TEXT NOT NULL,
    "timeline" JSONB NOT NULL DEFAULT '[]',
    "published_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "village_brand_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mark" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "village_id" UUID NOT NULL,
    "kind" "mark_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "number" TEXT,
    "owner" TEXT NOT NULL,
    "filed_on" DATE,
    "granted_on" DATE,
    "renewed_through" DATE,
    "rules_url" TEXT,
    "goods_classes" INTEGER[],
    "is_demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "mark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mark_licence" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "mark_id" UUID NOT NULL,
    "workshop_id" UUID NOT NULL,
    "number" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "revoked_on" DATE,

    CONSTRAINT "mark_licence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workshop" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "workshop_kind" NOT NULL,
    "status" "workshop_status" NOT NULL DEFAULT 'unverified',
    "village_id" UUID NOT NULL,
    "legal_name" TEXT NOT NULL,
    "tax_code" TEXT NOT NULL,
    "registration_number" TEXT,
    "phone" TEXT NOT NULL,
    "email" TEXT,
    "address_line" TEXT NOT NULL,
    "commune_code" CHAR(5) NOT NULL,
    "province_code" CHAR(2) NOT NULL,
    "story" TEXT NOT NULL,
    "story_en" TEXT,
    "founded_year" INTEGER,
    "handling_days" INTEGER NOT NULL DEFAULT 1,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workshop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workshop_member" (
    "workshop_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "workshop_role" NOT NULL,

    CONSTRAINT "workshop_member_pkey" PRIMARY KEY ("workshop_id","user_id")
);

-- CreateTable
CREATE TABLE "artisan" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "village_id" UUID NOT NULL,
    "workshop_id" UUID NOT NULL,
    "trade" TEXT NOT NULL,
    "title" "artisan_title",
    "title_field" "title_field",
    "title_year" INTEGER,
    "title_decision_number" TEXT,
    "title_verified_at" TIMESTAMPTZ(3),
    "born_year" INTEGER,
    "died_year" INTEGER,
    "started_year" INTEGER,
    "story" TEXT NOT NULL,
    "story_en" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "artisan_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "village_curator_village_id_idx" ON "village_curator"("village_id");

-- CreateIndex
CREATE INDEX "address_user_id_idx" ON "address"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "product_slug_key" ON "product"("slug");

-- CreateIndex
CREATE INDEX "product_village_id_status_idx" ON "product"("village_id", "status");

-- CreateIndex
CREATE INDEX "product_workshop_id_idx" ON "product"("workshop_id");

-- CreateIndex
CREATE INDEX "product_artisan_id_idx" ON "product"("artisan_id");

-- CreateIndex
CREATE INDEX "product_craft_slug_status_idx" ON "product"("craft_slug", "status");

-- CreateIndex
CREATE INDEX "product_status_published_at_idx" ON "product"("status", "published_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "variant_sku_key" ON "variant"("sku");

-- CreateIndex
CREATE INDEX "variant_product_id_position_idx" ON "variant"("product_id", "position");

-- CreateIndex
CREATE INDEX "stock_movement_variant_id_at_idx" ON "stock_movement"("variant_id", "at");

-- CreateIndex
CREATE INDEX "stock_movement_order_line_id_idx" ON "stock_movement"("order_line_id");

-- CreateIndex
CREATE UNIQUE INDEX "picture_product_id_position_key" ON "picture"("product_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "province_slug_key" ON "province"("slug");

-- CreateIndex
CREATE INDEX "commune_province_code_idx" ON "commune"("province_code");

-- CreateIndex
CREATE UNIQUE INDEX "commune_code_province_code_key" ON "commune"("code", "province_code");

-- CreateIndex
CREATE UNIQUE INDEX "ocop_certificate_code_key" ON "ocop_certificate"("code");

-- CreateIndex
CREATE INDEX "ocop_certificate_product_id_status_idx" ON "ocop_certificate"("product_id", "status");

-- CreateIndex
CREATE INDEX "ocop_certificate_holder_id_idx" ON "ocop_certificate"("holder_id");

-- CreateIndex
CREATE INDEX "ocop_certificate_decision_number_idx" ON "ocop_certificate"("decision_number");

-- CreateIndex
CREATE UNIQUE INDEX "ocop_certificate_authority_decision_number_decision_date_pr_key" ON "ocop_certificate"("authority", "decision_number", "decision_date", "product_id");

-- CreateIndex
CREATE UNIQUE INDEX "cart_token_hash_key" ON "cart"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "cart_user_id_key" ON "cart"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "cart_checkout_key_key" ON "cart"("checkout_key");

-- CreateIndex
CREATE INDEX "cart_expires_at_idx" ON "cart"("expires_at");

-- CreateIndex
CREATE INDEX "cart_line_variant_id_idx" ON "cart_line"("variant_id");

-- CreateIndex
CREATE UNIQUE INDEX "cart_line_cart_id_variant_id_key" ON "cart_line"("cart_id", "variant_id");

-- CreateIndex
CREATE UNIQUE INDEX "orders_code_key" ON "orders"("code");

-- CreateIndex
CREATE UNIQUE INDEX "orders_checkout_key_key" ON "orders"("checkout_key");

-- CreateIndex
CREATE INDEX "orders_user_id_placed_at_idx" ON "orders"("user_id", "placed_at" DESC);

-- CreateIndex
CREATE INDEX "orders_status_pay_by_idx" ON "orders"("status", "pay_by");

-- CreateIndex
CREATE INDEX "consignment_workshop_id_status_idx" ON "consignment"("workshop_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "consignment_order_id_workshop_id_key" ON "consignment"("order_id", "workshop_id");

-- CreateIndex
CREATE UNIQUE INDEX "consignment_order_id_position_key" ON "consignment"("order_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "consignment_id_order_id_key" ON "consignment"("id", "order_id");

-- CreateIndex
CREATE INDEX "order_line_consignment_id_idx" ON "order_line"("consignment_id");

-- CreateIndex
CREATE INDEX "order_line_product_id_idx" ON "order_line"("product_id");

-- CreateIndex
CREATE UNIQUE INDEX "order_line_order_id_position_key" ON "order_line"("order_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "order_line_order_id_variant_id_key" ON "order_line"("order_id", "variant_id");

-- CreateIndex
CREATE INDEX "order_event_order_id_at_idx" ON "order_event"("order_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "payment_stripe_session_id_key" ON "payment"("stripe_session_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_stripe_payment_intent_id_key" ON "payment"("stripe_payment_intent_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_order_id_attempt_key" ON "payment"("order_id", "attempt");

-- CreateIndex
CREATE INDEX "receipt_order_id_idx" ON "receipt"("order_id");

-- CreateIndex
CREATE INDEX "receipt_verdict_idx" ON "receipt"("verdict");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_source_reference_key" ON "receipt"("source", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "refund_stripe_refund_id_key" ON "refund"("stripe_refund_id");

-- CreateIndex
CREATE INDEX "refund_order_id_idx" ON "refund"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "refund_receipt_id_reason_key" ON "refund"("receipt_id", "reason");

-- CreateIndex
CREATE INDEX "webhook_event_received_at_idx" ON "webhook_event"("received_at");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_event_provider_event_id_key" ON "webhook_event"("provider", "event_id");

-- CreateIndex
CREATE UNIQUE INDEX "mail_key_key" ON "mail"("key");

-- CreateIndex
CREATE INDEX "mail_created_at_idx" ON "mail"("created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "village_slug_key" ON "village"("slug");

-- CreateIndex
CREATE INDEX "village_craft_slug_idx" ON "village"("craft_slug");

-- CreateIndex
CREATE INDEX "village_commune_code_idx" ON "village"("commune_code");

-- CreateIndex
CREATE INDEX "recognition_village_id_idx" ON "recognition"("village_id");

-- CreateIndex
CREATE UNIQUE INDEX "village_brand_village_id_version_key" ON "village_brand"("village_id", "version");

-- CreateIndex
CREATE INDEX "mark_village_id_idx" ON "mark"("village_id");

-- CreateIndex
CREATE INDEX "mark_licence_workshop_id_idx" ON "mark_licence"("workshop_id");

-- CreateIndex
CREATE INDEX "mark_licence_mark_id_idx" ON "mark_licence"("mark_id");

-- CreateIndex
CREATE UNIQUE INDEX "workshop_slug_key" ON "workshop"("slug");

-- CreateIndex
CREATE INDEX "workshop_village_id_idx" ON "workshop"("village_id");

-- CreateIndex
CREATE UNIQUE INDEX "workshop_id_village_id_key" ON "workshop"("id", "village_id");

-- CreateIndex
CREATE INDEX "workshop_member_user_id_idx" ON "workshop_member"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "artisan_slug_key" ON "artisan"("slug");

-- CreateIndex
CREATE INDEX "artisan_village_id_idx" ON "artisan"("village_id");

-- CreateIndex
CREATE INDEX "artisan_workshop_id_idx" ON "artisan"("workshop_id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "village_curator" ADD CONSTRAINT "village_curator_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "village_curator" ADD CONSTRAINT "village_curator_village_id_fkey" FOREIGN KEY ("village_id") REFERENCES "village"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "address" ADD CONSTRAINT "address_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "address" ADD CONSTRAINT "address_province_code_fkey" FOREIGN KEY ("province_code") REFERENCES "province"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "address" ADD CONSTRAINT "address_commune_code_province_code_fkey" FOREIGN KEY ("commune_code", "province_code") REFERENCES "commune"("code", "province_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_village_id_fkey" FOREIGN KEY ("village_id") REFERENCES "village"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_craft_slug_fkey" FOREIGN KEY ("craft_slug") REFERENCES "craft"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_workshop_id_village_id_fkey" FOREIGN KEY ("workshop_id", "village_id") REFERENCES "workshop"("id", "village_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_artisan_id_fkey" FOREIGN KEY ("artisan_id") REFERENCES "artisan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "variant" ADD CONSTRAINT "variant_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stock_movement" ADD CONSTRAINT "stock_movement_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stock_movement" ADD CONSTRAINT "stock_movement_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture" ADD CONSTRAINT "picture_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commune" ADD CONSTRAINT "commune_province_code_fkey" FOREIGN KEY ("province_code") REFERENCES "province"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ocop_certificate" ADD CONSTRAINT "ocop_certificate_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ocop_certificate" ADD CONSTRAINT "ocop_certificate_holder_id_fkey" FOREIGN KEY ("holder_id") REFERENCES "workshop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ocop_certificate" ADD CONSTRAINT "ocop_certificate_superseded_by_id_fkey" FOREIGN KEY ("superseded_by_id") REFERENCES "ocop_certificate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cart" ADD CONSTRAINT "cart_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cart_line" ADD CONSTRAINT "cart_line_cart_id_fkey" FOREIGN KEY ("cart_id") REFERENCES "cart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cart_line" ADD CONSTRAINT "cart_line_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "orders" ADD CONSTRAINT "orders_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consignment" ADD CONSTRAINT "consignment_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consignment" ADD CONSTRAINT "consignment_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_consignment_id_order_id_fkey" FOREIGN KEY ("consignment_id", "order_id") REFERENCES "consignment"("id", "order_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_certificate_id_fkey" FOREIGN KEY ("certificate_id") REFERENCES "ocop_certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_event" ADD CONSTRAINT "order_event_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund" ADD CONSTRAINT "refund_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund" ADD CONSTRAINT "refund_receipt_id_fkey" FOREIGN KEY ("receipt_id") REFERENCES "receipt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "village" ADD CONSTRAINT "village_craft_slug_fkey" FOREIGN KEY ("craft_slug") REFERENCES "craft"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "village" ADD CONSTRAINT "village_commune_code_fkey" FOREIGN KEY ("commune_code") REFERENCES "commune"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_village_id_fkey" FOREIGN KEY ("village_id") REFERENCES "village"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "village_brand" ADD CONSTRAINT "village_brand_village_id_fkey" FOREIGN KEY ("village_id") REFERENCES "village"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark" ADD CONSTRAINT "mark_village_id_fkey" FOREIGN KEY ("village_id") REFERENCES "village"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark_licence" ADD CONSTRAINT "mark_licence_mark_id_fkey" FOREIGN KEY ("mark_id") REFERENCES "mark"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark_licence" ADD CONSTRAINT "mark_licence_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop" ADD CONSTRAINT "workshop_village_id_fkey" FOREIGN KEY ("village_id") REFERENCES "village"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop" ADD CONSTRAINT "workshop_commune_code_province_code_fkey" FOREIGN KEY ("commune_code", "province_code") REFERENCES "commune"("code", "province_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop" ADD CONSTRAINT "workshop_province_code_fkey" FOREIGN KEY ("province_code") REFERENCES "province"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_member" ADD CONSTRAINT "workshop_member_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_member" ADD CONSTRAINT "workshop_member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artisan" ADD CONSTRAINT "artisan_village_id_fkey" FOREIGN KEY ("village_id") REFERENCES "village"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artisan" ADD CONSTRAINT "artisan_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
