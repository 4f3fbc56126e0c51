ALTER TABLE "cluster" ADD COLUMN "motto" VARCHAR;
ALTER TABLE "no such table" ADD COLUMN "motto" VARCHAR;
