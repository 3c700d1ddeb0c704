package org.huunghi.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.huunghi.sheet.SheetException;

/** Reads the small parts of a workbook that the library for its cells keeps to itself: where each sheet lies, and its merged ranges. */
final class Parts {
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

	private final Path file;

	Parts(Path file) {
		this.file = file;
	}

	/** @return the part of each sheet by the sheet's name */
	Map<String, String> sheets() throws IOException {
		Map<String, String> ids = new LinkedHashMap<>();
		each("xl/workbook.xml", "sheet", reader -> {
			String id = reader.getAttributeValue(RELATIONS, "id");
			ids.put(reader.getAttributeValue(null, "name"), id == null ? reader.getAttributeValue(STRICT_RELATIONS, "id") : id);
		});
		Map<String, String> targets = new HashMap<>();
		each("xl/_rels/workbook.xml.rels", "Relationship",
				reader -> targets.put(reader.getAttributeValue(null, "Id"), reader.getAttributeValue(null, "Target")));
		Map<String, String> parts = new LinkedHashMap<>();
		ids.forEach((name, id) -> {
			String target = targets.getOrDefault(id, "");
			parts.put(name, target.startsWith("/") ? target.substring(1) : "xl/" + target);
		});
		return parts;
	}

	/** @return the merged ranges of a sheet's part */
	Merges merges(String part) throws IOException {
		Merges merges = new Merges();
		each(part, "mergeCell", reader -> merges.add(reader.getAttributeValue(null, "ref")));
		merges.sort();
		return merges;
	}

	private void each(String part, String element, Consumer<XMLStreamReader> look) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ZipEntry entry = zip.getEntry(part);
			if (entry == null) {
				throw new SheetException(null, "file.broken");
			}
			try (InputStream in = zip.getInputStream(entry)) {
				XMLStreamReader reader = factory.createXMLStreamReader(in);
				while (reader.hasNext()) {
					if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(element)) {
						look.accept(reader);
					}
				}
			}
		} catch (XMLStreamException e) {
			throw SheetException.because(e, null, "file.broken");
		}
	}
}
