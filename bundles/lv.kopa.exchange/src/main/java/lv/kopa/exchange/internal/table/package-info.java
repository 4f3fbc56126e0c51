/** Tables as they lie in files: text with a delimiter, sheets of workbooks; what is readable and what is not. */
package lv.kopa.exchange.internal.table;
