package org.huunghi.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Sets right what Word would call damaged after rows and paragraphs were left out: tables without rows, cells without a paragraph. */
final class Repair {
	private static final Set<String> END_WITH_PARAGRAPH = Set.of("tc", "hdr", "ftr", "footnote", "endnote", "txbxContent");

	private Repair() {
	}

	static void repair(Document document) {
		for (Element table : all(document, "tbl")) {
			if (all(table, "tr").isEmpty() && table.getParentNode() != null) {
				table.getParentNode().removeChild(table);
			}
		}
		for (Element table : all(document, "tbl")) {
			if (Word.is(table.getNextSibling(), "tbl")) {
				// Word would make one table of the two.
				table.getParentNode().insertBefore(Word.create(table, "p"), table.getNextSibling());
			}
		}
		for (String name : END_WITH_PARAGRAPH) {
			for (Element holder : all(document, name)) {
				if (!Word.is(lastElement(holder), "p")) {
					holder.appendChild(Word.create(holder, "p"));
				}
			}
		}
	}

	private static List<Element> all(Node root, String name) {
		List<Element> found = new ArrayList<>();
		for (Node node = root; node != null; node = Word.next(node, root)) {
			if (Word.is(node, name)) {
				found.add((Element) node);
			}
		}
		return found;
	}

	private static Node lastElement(Element parent) {
		Node last = parent.getLastChild();
		while (last != null && !(last instanceof Element)) {
			last = last.getPreviousSibling();
		}
		return last;
	}
}
