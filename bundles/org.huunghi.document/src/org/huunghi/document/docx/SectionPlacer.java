package org.huunghi.document.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.huunghi.document.TemplateException;
import org.huunghi.document.TemplateException.Kind;
import org.huunghi.document.fill.Tag;
import org.huunghi.document.fill.Tags;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Moves the marks of sections to where whole elements can be repeated or left out. A section within a paragraph stays there, unless it is
 * all of it: then it takes the paragraph. Marks that are alone in a paragraph or in a row of a table replace it. A section that reaches
 * from one cell to another takes the row, one over several paragraphs takes these, whole.
 */
final class SectionPlacer {
	private final String templateName;
	private final Tags tags;
	private final List<Mark> marks;
	private final Map<Tag, Mark> byTag = new HashMap<>();

	/**
	 * @param tags all marks of a part, paired
	 * @param marks those of sections, as they stand in the document, in their order
	 */
	SectionPlacer(String templateName, Tags tags, List<Mark> marks) {
		this.templateName = templateName;
		this.tags = tags;
		this.marks = marks;
		marks.forEach(mark -> byTag.put(mark.tag(), mark));
	}

	/**
	 * @param document the document in which the marks stand
	 * @throws TemplateException if sections overlap, or cross the edge of a table
	 */
	void place(Document document) throws TemplateException {
		checkTables();
		opening().forEach(this::takeParagraph);
		marks.stream().map(mark -> Word.around(mark.node(), "p")).distinct().toList().forEach(this::dissolve);
		marks.stream().map(mark -> Word.around(mark.node(), "tr")).distinct().toList().forEach(this::dissolve);
		opening().forEach(this::lift);
		marks.forEach(mark -> mark.node().setData(mark.tag().forEngine()));
		checkOrder(document);
	}

	private List<Mark> opening() {
		return marks.stream().filter(mark -> mark.tag().opens()).toList();
	}

	private Mark closing(Mark opening) {
		return byTag.get(opening.tag().partner());
	}

	private void checkTables() throws TemplateException {
		for (Mark mark : opening()) {
			if (Word.around(mark.node(), "tbl") != Word.around(closing(mark).node(), "tbl")) {
				throw new TemplateException(Kind.ACROSS_TABLE, templateName, mark.tag().place(), null, mark.tag().toString());
			}
		}
	}

	private void takeParagraph(Mark opening) {
		Element paragraph = Word.around(opening.node(), "p");
		Mark closing = closing(opening);
		if (paragraph != null && closing.isIn(paragraph) && !endsSection(paragraph) && isFirst(opening, paragraph) && isLast(closing, paragraph)) {
			opening.moveBefore(paragraph);
			closing.moveAfter(paragraph);
		}
	}

	/** @return whether the layout of a part of the document hangs on it, so that it must stay */
	private static boolean endsSection(Element paragraph) {
		for (Node node = paragraph; node != null; node = Word.next(node, paragraph)) {
			if (Word.is(node, "sectPr")) {
				return true;
			}
		}
		return false;
	}

	private boolean isFirst(Mark mark, Element paragraph) {
		for (Node node = paragraph; node != mark.node(); node = Word.next(node, paragraph)) {
			if (isMark(node) || isContent(node)) {
				return false;
			}
		}
		return true;
	}

	private boolean isLast(Mark mark, Element paragraph) {
		for (Node node = Word.nextAfter(mark.node(), paragraph); node != null; node = Word.next(node, paragraph)) {
			if (isMark(node) || isContent(node)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isContent(Node node) {
		return Word.is(node, "r") && Paragraph.hasContent((Element) node);
	}

	private boolean isMark(Node node) {
		return node instanceof Text && marks.stream().anyMatch(mark -> mark.node() == node);
	}

	/** Puts the marks in a paragraph or row in its place, if it holds nothing else and the sections go on outside of it. */
	private void dissolve(Element element) {
		if (element == null || Paragraph.hasContent(element) || endsSection(element)) {
			return;
		}
		List<Mark> inside = marks.stream().filter(mark -> mark.isIn(element)).toList();
		if (inside.stream().anyMatch(mark -> byTag.get(mark.tag().partner()).isIn(element))) {
			return;
		}
		inside.forEach(mark -> mark.moveBefore(element));
		element.getParentNode().removeChild(element);
	}

	private void lift(Mark opening) {
		Mark closing = closing(opening);
		List<Node> path = ancestors(opening.node());
		Node common = closing.node();
		while (!path.contains(common)) {
			common = common.getParentNode();
		}
		if (Word.is(common, "tr")) {
			opening.moveBefore(common);
			closing.moveAfter(common);
			return;
		}
		Node first = childAround(opening.node(), common);
		if (first != opening.node()) {
			opening.moveBefore(first);
		}
		Node last = childAround(closing.node(), common);
		if (last != closing.node()) {
			closing.moveAfter(last);
		}
	}

	private static List<Node> ancestors(Node node) {
		List<Node> path = new ArrayList<>();
		for (Node at = node; at != null; at = at.getParentNode()) {
			path.add(at);
		}
		return path;
	}

	private static Node childAround(Node node, Node parent) {
		Node at = node;
		while (at.getParentNode() != parent) {
			at = at.getParentNode();
		}
		return at;
	}

	private void checkOrder(Document document) throws TemplateException {
		List<Tag> order = new ArrayList<>();
		Map<Node, Tag> nodes = new HashMap<>();
		marks.forEach(mark -> nodes.put(mark.node(), mark.tag()));
		for (Node node = document.getDocumentElement(); node != null; node = Word.next(node, document.getDocumentElement())) {
			if (nodes.containsKey(node)) {
				order.add(nodes.get(node));
			}
		}
		tags.checkOrder(order);
	}
}
