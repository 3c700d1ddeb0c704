package org.huunghi.aid.iati.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.aid.AidActivity;
import org.huunghi.aid.iati.xml.Element;

/** What an exchange knows besides the activity: the organisations and places of the repository, what new texts are written in, and what lacks. */
public final class Context {
	/**
	 * Something that the standard asks for and a record does not say, or that a record says and the standard has no place for.
	 *
	 * @param record whose it is
	 * @param feature where it belongs
	 * @param refused whether the activity can't be written without it; else it is only left out
	 * @param key of the message
	 * @param arguments of the message
	 */
	public record Lack(AidActivity record, EStructuralFeature feature, boolean refused, String key, List<Object> arguments) {
	}

	private final Organisations organisations;
	private final Gazetteers places;
	private final Locale language;
	private final List<Lack> lacks = new ArrayList<>();
	private Element file;

	/**
	 * @param organisations finds organisations by what files call them
	 * @param places finds places by their codes and names
	 * @param language of texts that are made, not read
	 */
	public Context(Organisations organisations, Gazetteers places, Locale language) {
		this.organisations = organisations;
		this.places = places;
		this.language = language;
	}

	/** Says which element stands around the activities that come next, since it may say their language. */
	void setFile(Element file) {
		this.file = file;
	}

	Element file() {
		return file;
	}

	Organisations organisations() {
		return organisations;
	}

	Gazetteers places() {
		return places;
	}

	Locale language() {
		return language;
	}

	void refuse(AidActivity record, EStructuralFeature feature, String key, Object... arguments) {
		lacks.add(new Lack(record, feature, true, key, List.of(arguments)));
	}

	void leaveOut(AidActivity record, EStructuralFeature feature, String key, Object... arguments) {
		lacks.add(new Lack(record, feature, false, key, List.of(arguments)));
	}

	/** @return what lacked up to here */
	public List<Lack> lacks() {
		return lacks;
	}
}
