package org.huunghi.election.count;

/**
 * Where a rule comes from; all parts may be null.
 *
 * @param instrument number and symbol, such as 190-QĐ/TW
 * @param article number of the article (điều)
 * @param paragraph number of the clause or point (khoản, điểm)
 */
public record Citation(String instrument, String article, String paragraph) {
}
