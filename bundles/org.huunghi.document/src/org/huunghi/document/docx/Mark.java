package org.huunghi.document.docx;

import org.huunghi.document.fill.Tag;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The mark of a section, which stands between elements of the tree as a text of its own, so that it can be moved. */
record Mark(Tag tag, Text node) {
	/** Moves it to stand right before a node. */
	void moveBefore(Node other) {
		other.getParentNode().insertBefore(node, other);
	}

	/** Moves it to stand right after a node. */
	void moveAfter(Node other) {
		other.getParentNode().insertBefore(node, other.getNextSibling());
	}

	/** @return whether it stands in that element */
	boolean isIn(Node element) {
		Node at = node;
		while (at != null && at != element) {
			at = at.getParentNode();
		}
		return at != null;
	}
}
