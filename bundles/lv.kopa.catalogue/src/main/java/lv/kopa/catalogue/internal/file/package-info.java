/** A catalogue as a file: characters, JSON, the schema, and what must hold within one file. */
package lv.kopa.catalogue.internal.file;
