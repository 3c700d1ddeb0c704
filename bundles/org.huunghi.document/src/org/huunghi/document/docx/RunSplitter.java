package org.huunghi.document.docx;

import java.util.List;

import org.huunghi.document.fill.Tag.Role;
import org.huunghi.document.fill.Tags;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Rewrites one text of a run: placeholders become the engine's, and at the marks of sections the run is cut in two. */
final class RunSplitter {
	private final String all;
	private final StringBuilder written = new StringBuilder();
	private Element text;
	private int at;

	/**
	 * @param text the text of a run
	 * @param all the text of the whole paragraph
	 * @param from where in it this text goes on: at its start, or where a mark that began in an earlier text has ended
	 */
	RunSplitter(Element text, String all, int from) {
		this.text = text;
		this.all = all;
		at = from;
	}

	/** Adds a mark that begins in this text, wherever it ends. */
	void add(Tags.Found found, List<Mark> marks) {
		written.append(all, at, found.start());
		at = found.end();
		if (found.tag().role() == Role.VALUE) {
			written.append(found.tag().forEngine());
		} else {
			Text node = text.getOwnerDocument().createTextNode("");
			marks.add(new Mark(found.tag(), node));
			cut(node);
		}
	}

	private void cut(Node mark) {
		Element run = (Element) text.getParentNode();
		Element rest = (Element) run.cloneNode(false);
		for (Node child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (Word.is(child, "rPr")) {
				rest.appendChild(child.cloneNode(true));
			}
		}
		Element restText = Word.create(text, "t");
		rest.appendChild(restText);
		while (text.getNextSibling() != null) {
			rest.appendChild(text.getNextSibling());
		}
		Node parent = run.getParentNode();
		Node after = run.getNextSibling();
		parent.insertBefore(mark, after);
		parent.insertBefore(rest, after);
		write();
		text = restText;
	}

	/** @param end where in the text of the whole paragraph this text ends */
	void finish(int end) {
		if (at < end) {
			written.append(all, at, end);
		}
		write();
	}

	private void write() {
		Element run = (Element) text.getParentNode();
		if (written.isEmpty()) {
			run.removeChild(text);
			if (!hasMoreThanProperties(run)) {
				run.getParentNode().removeChild(run);
			}
			return;
		}
		text.setTextContent(written.toString());
		text.setAttributeNS(Word.XML_NAMESPACE, "xml:space", "preserve");
		written.setLength(0);
	}

	private static boolean hasMoreThanProperties(Element run) {
		for (Node child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element && !Word.is(child, "rPr")) {
				return true;
			}
		}
		return false;
	}
}
