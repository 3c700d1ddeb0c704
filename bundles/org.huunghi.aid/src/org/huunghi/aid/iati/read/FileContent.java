package org.huunghi.aid.iati.read;

import java.util.List;

import org.huunghi.aid.iati.check.Finding;
import org.huunghi.aid.iati.xml.Element;

/**
 * What a file holds besides its activities.
 *
 * @param readable whether it is a file of activities and could be read to its end
 * @param extras elements of other namespaces after the activities
 * @param findings what is wrong or worth a look in the whole file, in its order
 */
public record FileContent(boolean readable, List<Element> extras, List<Finding> findings) {
	/** @return whether nothing is wrong */
	public boolean isValid() {
		return readable && findings.stream().noneMatch(Finding::isError);
	}
}
