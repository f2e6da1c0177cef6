-- AlterTable
ALTER TABLE "import_row" ADD COLUMN     "on_hand_shown" INTEGER;
