ALTER TABLE "cluster" ADD COLUMN "colour" VARCHAR;
ALTER TABLE "no such table" ADD COLUMN "colour" VARCHAR;
