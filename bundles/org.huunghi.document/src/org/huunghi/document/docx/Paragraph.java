package org.huunghi.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.huunghi.document.Place;
import org.huunghi.document.TemplateException;
import org.huunghi.document.fill.Tags;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One paragraph, in which the marks that an analyst typed are recognised. Word cuts text into runs wherever it checked spelling or
 * somebody corrected a letter; a mark that was cut is put together again in the run where it begins.
 */
final class Paragraph {
	/** What was deleted or moved away while changes are tracked is not there for the reader. */
	private static final Set<String> GONE = Set.of("del", "moveFrom");
	private static final Set<String> WITHOUT_CONTENT = Set.of("rPr", "t", "lastRenderedPageBreak");

	private final Element element;

	Paragraph(Element element) {
		this.element = element;
	}

	/**
	 * Recognises the marks. Those of sections stand between the runs afterwards.
	 *
	 * @param tags where they are added
	 * @return the marks of sections, in their order
	 * @throws TemplateException if one is not complete
	 */
	List<Mark> marks(Tags tags) throws TemplateException {
		List<Element> texts = texts();
		StringBuilder joined = new StringBuilder();
		texts.forEach(text -> joined.append(text.getTextContent()));
		if (joined.indexOf("{") < 0 && joined.indexOf("}") < 0) {
			return List.of();
		}
		Place place = Place.paragraph(joined.toString());
		List<Tags.Found> found = tags.find(joined.toString(), at -> place);
		List<Mark> marks = new ArrayList<>();
		int start = 0;
		int next = 0;
		for (Element text : texts) {
			int end = start + text.getTextContent().length();
			RunSplitter splitter = new RunSplitter(text, joined.toString(), next > 0 ? Math.max(start, found.get(next - 1).end()) : start);
			while (next < found.size() && found.get(next).start() < end) {
				splitter.add(found.get(next), marks);
				next++;
			}
			splitter.finish(end);
			start = end;
		}
		return marks;
	}

	/** @return the texts that a reader sees, without those of text boxes in the paragraph, which have paragraphs of their own */
	private List<Element> texts() {
		List<Element> texts = new ArrayList<>();
		for (Node node = next(element); node != null; node = next(node)) {
			if (Word.is(node, "t")) {
				texts.add((Element) node);
			}
		}
		return texts;
	}

	private Node next(Node node) {
		boolean foreign = node != element && Word.is(node, "p") || isAny(node, GONE);
		return foreign ? Word.nextAfter(node, element) : Word.next(node, element);
	}

	/** @return whether an element shows anything but marks: text, pictures, breaks */
	static boolean hasContent(Element element) {
		for (Node node = element; node != null; node = Word.next(node, element)) {
			if (Word.is(node, "t") && !node.getTextContent().isBlank()
					|| Word.is(node.getParentNode(), "r") && node instanceof Element && !isAny(node, WITHOUT_CONTENT)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isAny(Node node, Set<String> names) {
		return names.stream().anyMatch(name -> Word.is(node, name));
	}
}
