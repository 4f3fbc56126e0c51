-- The tables of format 1. FirstSchema writes this file out of the kinds; a released format is never changed.
CREATE TABLE workspace (
  format INTEGER NOT NULL,
  name_en VARCHAR,
  name_lv VARCHAR,
  synthetic BOOLEAN NOT NULL,
  zone VARCHAR(64) NOT NULL
);

CREATE TABLE change_log (
  number BIGINT NOT NULL PRIMARY KEY,
  at_time TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  who VARCHAR NOT NULL,
  reason VARCHAR NOT NULL,
  first_item BIGINT NOT NULL,
  items BIGINT NOT NULL,
  digest CHAR(64) NOT NULL,
  previous CHAR(64) NOT NULL,
  hash CHAR(64) NOT NULL
);
CREATE INDEX change_log_at_time ON change_log (at_time);

CREATE TABLE change_item (
  item_no BIGINT NOT NULL PRIMARY KEY,
  number BIGINT NOT NULL,
  operation CHAR(1) NOT NULL,
  kind VARCHAR(64) NOT NULL,
  id VARCHAR(64) NOT NULL,
  row_no BIGINT NOT NULL
);

CREATE TABLE change_head (
  number BIGINT NOT NULL,
  at_time TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  hash CHAR(64) NOT NULL,
  last_row BIGINT NOT NULL,
  last_item BIGINT NOT NULL
);
INSERT INTO change_head (number, at_time, hash, last_row, last_item)
  VALUES (0, TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00:00', '0000000000000000000000000000000000000000000000000000000000000000', 0, 0);

CREATE TABLE "activity" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "cluster" ${name} NOT NULL,
  "grant" ${name},
  "type" ${name} NOT NULL,
  "name_en" VARCHAR,
  "name_lv" VARCHAR,
  "ends" DATE NOT NULL,
  "cost" NUMERIC(38, 2) NOT NULL,
  "overhead" BOOLEAN NOT NULL
);
CREATE INDEX activity_by_id ON "activity" (id, valid_from);
CREATE INDEX activity_by_cluster ON "activity" ("cluster");
CREATE INDEX activity_by_grant ON "activity" ("grant");

CREATE TABLE "activity_tag" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "activity" ${name} NOT NULL,
  "direction" ${name} NOT NULL,
  "area" VARCHAR,
  "area_version" VARCHAR,
  "priority" VARCHAR
);
CREATE INDEX activity_tag_by_id ON "activity_tag" (id, valid_from);
CREATE INDEX activity_tag_by_activity ON "activity_tag" ("activity");

CREATE TABLE "application" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "call" ${name} NOT NULL,
  "applicant" ${name} NOT NULL,
  "cluster" ${name} NOT NULL,
  "eligible_cost" NUMERIC(38, 2) NOT NULL,
  "requested" NUMERIC(38, 2) NOT NULL,
  "decision" ${name} NOT NULL
);
CREATE INDEX application_by_id ON "application" (id, valid_from);
CREATE INDEX application_by_call ON "application" ("call");
CREATE INDEX application_by_applicant ON "application" ("applicant");
CREATE INDEX application_by_cluster ON "application" ("cluster");

CREATE TABLE "body" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "cluster" ${name} NOT NULL,
  "name_en" VARCHAR,
  "name_lv" VARCHAR,
  "type" ${name} NOT NULL,
  "seats" INTEGER NOT NULL,
  "decides_en" VARCHAR,
  "decides_lv" VARCHAR
);
CREATE INDEX body_by_id ON "body" (id, valid_from);
CREATE INDEX body_by_cluster ON "body" ("cluster");

CREATE TABLE "call" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "programme" ${name} NOT NULL,
  "name_en" VARCHAR,
  "name_lv" VARCHAR,
  "opens" DATE NOT NULL,
  "closes" DATE NOT NULL,
  "budget" NUMERIC(38, 2) NOT NULL
);
CREATE INDEX call_by_id ON "call" (id, valid_from);
CREATE INDEX call_by_programme ON "call" ("programme");

CREATE TABLE "cluster" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "name_en" VARCHAR,
  "name_lv" VARCHAR,
  "manager" ${name},
  "sector_en" VARCHAR,
  "sector_lv" VARCHAR,
  "stage" ${name} NOT NULL,
  "founded" DATE,
  "nace" VARCHAR NOT NULL,
  "nuts" VARCHAR NOT NULL,
  "website" VARCHAR
);
CREATE INDEX cluster_by_id ON "cluster" (id, valid_from);
CREATE INDEX cluster_by_manager ON "cluster" ("manager");

CREATE TABLE "commitment" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "grant" ${name} NOT NULL,
  "promise_en" VARCHAR,
  "promise_lv" VARCHAR,
  "indicator" VARCHAR,
  "value" DOUBLE PRECISION,
  "due" DATE NOT NULL
);
CREATE INDEX commitment_by_id ON "commitment" (id, valid_from);
CREATE INDEX commitment_by_grant ON "commitment" ("grant");

CREATE TABLE "contact" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "person" ${name} NOT NULL,
  "role" ${name} NOT NULL,
  "organisation" ${name},
  "cluster" ${name}
);
CREATE INDEX contact_by_id ON "contact" (id, valid_from);
CREATE INDEX contact_by_person ON "contact" ("person");
CREATE INDEX contact_by_organisation ON "contact" ("organisation");
CREATE INDEX contact_by_cluster ON "contact" ("cluster");

CREATE TABLE "cooperation_link" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "one" ${name} NOT NULL,
  "other" ${name} NOT NULL,
  "type" ${name} NOT NULL,
  "strength" INTEGER NOT NULL,
  "through_cluster" BOOLEAN NOT NULL,
  "wave" VARCHAR NOT NULL
);
CREATE INDEX cooperation_link_by_id ON "cooperation_link" (id, valid_from);
CREATE INDEX cooperation_link_by_one ON "cooperation_link" ("one");
CREATE INDEX cooperation_link_by_other ON "cooperation_link" ("other");

CREATE TABLE "de_minimis" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "organisation" ${name} NOT NULL,
  "amount" NUMERIC(38, 2) NOT NULL,
  "grantor" VARCHAR NOT NULL,
  "country" VARCHAR NOT NULL,
  "regulation" ${name} NOT NULL,
  "excluded" BOOLEAN NOT NULL
);
CREATE INDEX de_minimis_by_id ON "de_minimis" (id, valid_from);
CREATE INDEX de_minimis_by_organisation ON "de_minimis" ("organisation");

CREATE TABLE "deflator" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "series" VARCHAR NOT NULL,
  "year" INTEGER NOT NULL,
  "index" DOUBLE PRECISION NOT NULL,
  "source" VARCHAR NOT NULL
);
CREATE INDEX deflator_by_id ON "deflator" (id, valid_from);

CREATE TABLE "evidence_file" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "sha256" VARCHAR NOT NULL,
  "name" VARCHAR NOT NULL,
  "bytes" INTEGER NOT NULL
);
CREATE INDEX evidence_file_by_id ON "evidence_file" (id, valid_from);

CREATE TABLE "grant" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "programme" ${name} NOT NULL,
  "application" ${name},
  "cluster" ${name} NOT NULL,
  "contract" VARCHAR NOT NULL,
  "starts" DATE NOT NULL,
  "ends" DATE NOT NULL,
  "eligible_cost" NUMERIC(38, 2) NOT NULL,
  "amount" NUMERIC(38, 2) NOT NULL,
  "private_part" NUMERIC(38, 2) NOT NULL
);
CREATE INDEX grant_by_id ON "grant" (id, valid_from);
CREATE INDEX grant_by_programme ON "grant" ("programme");
CREATE INDEX grant_by_application ON "grant" ("application");
CREATE INDEX grant_by_cluster ON "grant" ("cluster");

CREATE TABLE "label" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "cluster" ${name} NOT NULL,
  "scheme" VARCHAR NOT NULL,
  "grade" ${name} NOT NULL,
  "reference" VARCHAR NOT NULL
);
CREATE INDEX label_by_id ON "label" (id, valid_from);
CREATE INDEX label_by_cluster ON "label" ("cluster");

CREATE TABLE "membership" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "cluster" ${name} NOT NULL,
  "organisation" ${name} NOT NULL,
  "status" ${name} NOT NULL
);
CREATE INDEX membership_by_id ON "membership" (id, valid_from);
CREATE INDEX membership_by_cluster ON "membership" ("cluster");
CREATE INDEX membership_by_organisation ON "membership" ("organisation");

CREATE TABLE "observation" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "indicator" VARCHAR NOT NULL,
  "version" VARCHAR NOT NULL,
  "subject" ${name} NOT NULL,
  "unit" VARCHAR NOT NULL,
  "period" VARCHAR NOT NULL,
  "value" DOUBLE PRECISION,
  "status" ${name} NOT NULL,
  "level" ${name} NOT NULL,
  "evidence" VARCHAR,
  "source" VARCHAR NOT NULL,
  "said_by" VARCHAR NOT NULL,
  "accepted_by" VARCHAR,
  "comment" VARCHAR
);
CREATE INDEX observation_by_id ON "observation" (id, valid_from);
CREATE INDEX observation_by_unit ON "observation" ("unit");

CREATE TABLE "organisation" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "name_en" VARCHAR,
  "name_lv" VARCHAR,
  "type" ${name} NOT NULL,
  "registration_type" ${name},
  "registration_number" VARCHAR,
  "person" ${name},
  "country" VARCHAR NOT NULL,
  "founded" DATE,
  "nace" VARCHAR NOT NULL,
  "nuts" VARCHAR NOT NULL
);
CREATE INDEX organisation_by_id ON "organisation" (id, valid_from);
CREATE INDEX organisation_by_person ON "organisation" ("person");
CREATE INDEX organisation_by_registration_number ON "organisation" ("registration_number");

CREATE TABLE "other_support" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "organisation" ${name} NOT NULL,
  "programme" VARCHAR NOT NULL,
  "purpose" VARCHAR NOT NULL,
  "amount" NUMERIC(38, 2) NOT NULL,
  "same_cost" BOOLEAN NOT NULL
);
CREATE INDEX other_support_by_id ON "other_support" (id, valid_from);
CREATE INDEX other_support_by_organisation ON "other_support" ("organisation");

CREATE TABLE "ownership" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "owner" ${name} NOT NULL,
  "owned" ${name} NOT NULL,
  "share" NUMERIC(38, 6) NOT NULL,
  "control" BOOLEAN NOT NULL
);
CREATE INDEX ownership_by_id ON "ownership" (id, valid_from);
CREATE INDEX ownership_by_owner ON "ownership" ("owner");
CREATE INDEX ownership_by_owned ON "ownership" ("owned");

CREATE TABLE "participation" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "activity" ${name} NOT NULL,
  "organisation" ${name} NOT NULL,
  "people" INTEGER NOT NULL
);
CREATE INDEX participation_by_id ON "participation" (id, valid_from);
CREATE INDEX participation_by_activity ON "participation" ("activity");
CREATE INDEX participation_by_organisation ON "participation" ("organisation");

CREATE TABLE "payment" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "grant" ${name} NOT NULL,
  "type" ${name} NOT NULL,
  "amount" NUMERIC(38, 2) NOT NULL,
  "reference" VARCHAR NOT NULL
);
CREATE INDEX payment_by_id ON "payment" (id, valid_from);
CREATE INDEX payment_by_grant ON "payment" ("grant");

CREATE TABLE "person" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  personal CHAR(64) NOT NULL,
  "held_until" DATE,
  "held_for" VARCHAR
);
CREATE INDEX person_by_id ON "person" (id, valid_from);

CREATE TABLE "person_personal" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  salt VARCHAR(64),
  search VARCHAR,
  "name" VARCHAR,
  "email" VARCHAR,
  "phone" VARCHAR,
  "code" VARCHAR
);

CREATE TABLE "programme" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "name_en" VARCHAR,
  "name_lv" VARCHAR,
  "generation" ${name} NOT NULL,
  "measure" VARCHAR NOT NULL,
  "legal_act" VARCHAR NOT NULL,
  "allocation" NUMERIC(38, 2) NOT NULL
);
CREATE INDEX programme_by_id ON "programme" (id, valid_from);

CREATE TABLE "programme_rule" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "programme" ${name} NOT NULL,
  "rule" ${name} NOT NULL,
  "value" NUMERIC(38, 6) NOT NULL,
  "legal_basis" VARCHAR NOT NULL,
  "verified" BOOLEAN NOT NULL
);
CREATE INDEX programme_rule_by_id ON "programme_rule" (id, valid_from);
CREATE INDEX programme_rule_by_programme ON "programme_rule" ("programme");

CREATE TABLE "project_partner" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "grant" ${name} NOT NULL,
  "organisation" ${name} NOT NULL,
  "role" ${name} NOT NULL
);
CREATE INDEX project_partner_by_id ON "project_partner" (id, valid_from);
CREATE INDEX project_partner_by_grant ON "project_partner" ("grant");
CREATE INDEX project_partner_by_organisation ON "project_partner" ("organisation");

CREATE TABLE "reporting_period" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "period" VARCHAR NOT NULL,
  "starts" DATE NOT NULL,
  "ends" DATE NOT NULL,
  "due" DATE NOT NULL,
  "closed" BOOLEAN NOT NULL
);
CREATE INDEX reporting_period_by_id ON "reporting_period" (id, valid_from);

CREATE TABLE "seat" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "body" ${name} NOT NULL,
  "person" ${name} NOT NULL,
  "represents" ${name},
  "office" ${name} NOT NULL,
  "votes" BOOLEAN NOT NULL
);
CREATE INDEX seat_by_id ON "seat" (id, valid_from);
CREATE INDEX seat_by_body ON "seat" ("body");
CREATE INDEX seat_by_person ON "seat" ("person");
CREATE INDEX seat_by_represents ON "seat" ("represents");

CREATE TABLE "service" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "cluster" ${name} NOT NULL,
  "code" VARCHAR,
  "name_en" VARCHAR,
  "name_lv" VARCHAR,
  "group" ${name} NOT NULL,
  "price" NUMERIC(38, 2) NOT NULL,
  "value" NUMERIC(38, 2) NOT NULL,
  "form" ${name} NOT NULL
);
CREATE INDEX service_by_id ON "service" (id, valid_from);
CREATE INDEX service_by_cluster ON "service" ("cluster");

CREATE TABLE "service_use" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "service" ${name} NOT NULL,
  "organisation" ${name} NOT NULL,
  "paid" NUMERIC(38, 2) NOT NULL,
  "value" NUMERIC(38, 2) NOT NULL,
  "evidence" VARCHAR
);
CREATE INDEX service_use_by_id ON "service_use" (id, valid_from);
CREATE INDEX service_use_by_service ON "service_use" ("service");
CREATE INDEX service_use_by_organisation ON "service_use" ("organisation");

CREATE TABLE "size_class" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "organisation" ${name} NOT NULL,
  "year" INTEGER NOT NULL,
  "size" ${name} NOT NULL,
  "staff" NUMERIC(38, 6),
  "turnover" NUMERIC(38, 2),
  "balance" NUMERIC(38, 2)
);
CREATE INDEX size_class_by_id ON "size_class" (id, valid_from);
CREATE INDEX size_class_by_organisation ON "size_class" ("organisation");

CREATE TABLE "target" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "indicator" VARCHAR NOT NULL,
  "version" VARCHAR NOT NULL,
  "subject" ${name} NOT NULL,
  "unit" VARCHAR NOT NULL,
  "type" ${name} NOT NULL,
  "value" DOUBLE PRECISION NOT NULL,
  "due" DATE NOT NULL,
  "grant" ${name}
);
CREATE INDEX target_by_id ON "target" (id, valid_from);
CREATE INDEX target_by_grant ON "target" ("grant");
CREATE INDEX target_by_unit ON "target" ("unit");

CREATE TABLE "vote" (
  row_no BIGINT NOT NULL PRIMARY KEY,
  id ${name} NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  change_from BIGINT NOT NULL,
  change_until BIGINT,
  seal CHAR(64) NOT NULL,
  search VARCHAR NOT NULL,
  "body" ${name} NOT NULL,
  "matter_en" VARCHAR,
  "matter_lv" VARCHAR,
  "entitled" INTEGER NOT NULL,
  "in_favour" INTEGER NOT NULL,
  "against" INTEGER NOT NULL,
  "abstained" INTEGER NOT NULL
);
CREATE INDEX vote_by_id ON "vote" (id, valid_from);
CREATE INDEX vote_by_body ON "vote" ("body");
