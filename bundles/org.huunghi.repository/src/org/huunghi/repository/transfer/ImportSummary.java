package org.huunghi.repository.transfer;

/**
 * What an import brought.
 *
 * @param unions number of unions
 * @param records number of records in them, registers and nested records included
 * @param places number of places that the gazetteer did not have before
 */
public record ImportSummary(int unions, int records, int places) {
}
