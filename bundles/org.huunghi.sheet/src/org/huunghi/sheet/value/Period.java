package org.huunghi.sheet.value;

import org.huunghi.text.value.PartialDate;

/**
 * Two dates in one cell, as old logs have them: 13–15/3/2024.
 *
 * @param first not after the last
 * @param last of the period
 */
public record Period(PartialDate first, PartialDate last) {
}
