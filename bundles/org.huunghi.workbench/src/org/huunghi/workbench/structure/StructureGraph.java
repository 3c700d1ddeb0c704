package org.huunghi.workbench.structure;

import java.util.List;

/**
 * What a structure diagram shows, before it is laid out: boxes and the lines from the upper to the lower one.
 *
 * @param boxes the first one is the union
 */
record StructureGraph(List<Box> boxes, List<Link> links) {
	/** What a box stands for; decides its colour. */
	enum Kind {
		UNION, TERM, BODY, CHAIR, MEMBER, ASSOCIATION, CHAPTER, NOTE
	}

	/**
	 * A box.
	 *
	 * @param recordId the record that it opens; null for a note
	 * @param icon name of the icon of the record's class
	 * @param title the record's label
	 * @param subtitle what is said below it, may be empty
	 */
	record Box(Kind kind, String recordId, String icon, String title, String subtitle) {
	}

	/**
	 * A line between two boxes, by their places in the list.
	 */
	record Link(int from, int to) {
	}
}
