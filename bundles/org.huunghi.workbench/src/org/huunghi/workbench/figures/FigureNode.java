package org.huunghi.workbench.figures;

import java.util.List;

/** A line of the tree of figures, free of the repository. */
sealed interface FigureNode {
	/** @return the cells from left to right: what, value, time, how it counts, source; none null */
	List<String> cells();

	/**
	 * One figure.
	 *
	 * @param key tells the figure from the others of the union: the code of its indicator, or its name where that has none
	 * @param code code of the indicator; null where it has none
	 * @param known whether anything counts for it
	 */
	record Figure(String key, String code, boolean known, List<String> cells) implements FigureNode {
	}

	/**
	 * What a figure is made of, or what was left out of it.
	 *
	 * @param place tells it from other pieces that say the same
	 * @param recordId the record that says it
	 * @param icon name of its icon
	 * @param counted whether it is in the figure
	 * @param sources where the record has its facts from
	 */
	record Piece(String place, String recordId, String icon, boolean counted, List<String> cells, List<Source> sources) implements FigureNode {
		/** Keeps its own list. */
		public Piece {
			sources = List.copyOf(sources);
		}
	}

	/**
	 * A document that a record has its facts from.
	 *
	 * @param place tells it from the same source of other pieces
	 * @param documentId null where the source names no document
	 */
	record Source(String place, String documentId, String label) implements FigureNode {
		@Override
		public List<String> cells() {
			return List.of(label, "", "", "", "");
		}
	}

	/** Stands in a figure instead of its pieces while they are read. */
	record Reading(String figure) implements FigureNode {
		@Override
		public List<String> cells() {
			return List.of(Messages.reading, "", "", "", "");
		}
	}

	/**
	 * Stands in a figure for the pieces that are not shown yet.
	 *
	 * @param figure key of the figure
	 * @param left how many there are
	 */
	record More(String figure, int left) implements FigureNode {
		@Override
		public List<String> cells() {
			return List.of(Messages.bind(Messages.more, FigureTexts.number(left)), "", "", "", "");
		}
	}
}
