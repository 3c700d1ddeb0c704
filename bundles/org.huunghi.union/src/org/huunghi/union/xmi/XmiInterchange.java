package org.huunghi.union.xmi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.huunghi.union.create.UnknownClasses;

/**
 * Writes records to XMI files and reads them again: the form in which unions hand whole registers to each other and in which data
 * sets are shipped.
 * <p>
 * The form is plain EMF XMI 2.0 in UTF-8, one element a line. Within a file, an object is referred to as {@code #id}; an object
 * that the file does not hold, such as a place of the gazetteer, as {@code urn:huunghi:id:<id>}. Packages other than the
 * union's own travel along: they are embedded as {@code ecore:EPackage} elements in front of the records, so that a reader that
 * lacks the plug-in they come from can still take the records in and pass them on.
 * <p>
 * Files come from outside, so reading trusts nothing: no document type, no entity, no schema location, no foreign address is
 * followed, and what the model does not know is refused with its line.
 */
public final class XmiInterchange {
	/** What a reference to an object outside the file starts with; the object's id follows. */
	public static final String REFERENCE_PREFIX = "urn:huunghi:id:";

	static {
		UnknownClasses.admit();
	}

	private XmiInterchange() {
	}

	/**
	 * Writes the objects with all that they contain, whichever resource that lies in. The same objects give the same bytes.
	 *
	 * @param roots the objects, transient or of a repository's view; none contains another
	 * @param out stays open
	 * @throws XmiException where a text holds a character that no XML file can
	 * @throws IOException where the stream fails
	 */
	public static void write(Collection<? extends EObject> roots, OutputStream out) throws IOException {
		InterchangeWriter.write(List.copyOf(roots), out);
	}

	/**
	 * Reads a file with the packages of the plug-ins that are there and those that the file embeds.
	 *
	 * @see #read(InputStream, String, PackageHost)
	 */
	public static List<EObject> read(InputStream in, String fileName) throws IOException {
		return read(in, fileName, PackageHost.REGISTERED);
	}

	/**
	 * Reads a file whole, or not at all.
	 *
	 * @param in stays open
	 * @param fileName for messages, not null
	 * @param packages where packages are looked up, and told of those that the file brings
	 * @return the records, without embedded packages; none lies in a resource. References to objects outside the file are proxies,
	 *         see {@link #referencedId(EObject)}
	 * @throws XmiException where the file is at fault, with line and column
	 * @throws IOException where the stream fails
	 */
	public static List<EObject> read(InputStream in, String fileName, PackageHost packages) throws IOException {
		return new ArrayList<>(new InterchangeReader(fileName, packages, Limits.DEFAULT).read(in));
	}

	/** @return the id of the object outside the file for which this proxy stands, or empty where it is no such proxy */
	public static Optional<String> referencedId(EObject object) {
		URI uri = ((InternalEObject) object).eProxyURI();
		return uri == null || !uri.toString().startsWith(REFERENCE_PREFIX) ? Optional.empty()
				: Optional.of(uri.toString().substring(REFERENCE_PREFIX.length()));
	}
}
