package org.huunghi.aid.iati.read;

import java.util.List;

import org.huunghi.aid.iati.check.Finding;
import org.huunghi.aid.iati.xml.Element;

/**
 * An activity as a file says it.
 *
 * @param file the element around all activities of the file, with its attributes and namespaces, but without what it holds
 * @param activity the activity
 * @param errors what is wrong within the activity; empty where it can be taken in
 */
public record ActivitySource(Element file, Element activity, List<Finding> errors) {
}
