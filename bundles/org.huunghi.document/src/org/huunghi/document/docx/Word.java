package org.huunghi.document.docx;

import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements of Word documents that matter for filling them, and ways through their tree. */
final class Word {
	private static final Set<String> NAMESPACES = Set.of("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
			"http://purl.oclc.org/ooxml/wordprocessingml/main");
	static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

	private Word() {
	}

	/** @return whether it is an element of word processing with that name */
	static boolean is(Node node, String name) {
		return node instanceof Element element && name.equals(element.getLocalName()) && NAMESPACES.contains(element.getNamespaceURI());
	}

	/** @return the node itself or the nearest one around it that is such an element, or null */
	static Element around(Node node, String name) {
		Node at = node;
		while (at != null && !is(at, name)) {
			at = at.getParentNode();
		}
		return (Element) at;
	}

	/** @return a new element of word processing, spelt with the same prefix as a sibling to be */
	static Element create(Element like, String name) {
		String prefix = like.getPrefix();
		return like.getOwnerDocument().createElementNS(like.getNamespaceURI(), prefix == null ? name : prefix + ':' + name);
	}

	/** @return the next node of the tree in the order of the document, within a root; null after the last one */
	static Node next(Node node, Node root) {
		return node.getFirstChild() != null ? node.getFirstChild() : nextAfter(node, root);
	}

	/** @return the node that follows this one and everything in it, within a root; null after the last one */
	static Node nextAfter(Node node, Node root) {
		for (Node at = node; at != root; at = at.getParentNode()) {
			if (at.getNextSibling() != null) {
				return at.getNextSibling();
			}
		}
		return null;
	}
}
