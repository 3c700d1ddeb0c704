package org.huunghi.workbench.structure;

import java.util.List;

/**
 * One answer to what the structure view asks: which unions and terms there are, and the diagram of the chosen ones.
 *
 * @param unions all unions
 * @param unionId the union shown; null where there is none
 * @param terms the terms of that union, the latest first
 * @param termId the term shown; null where the union has none
 * @param graph null where there is no union
 */
record StructureData(List<Choice> unions, String unionId, List<Choice> terms, String termId, StructureGraph graph) {
	/** Something to choose, by its id. */
	record Choice(String id, String label) {
	}
}
