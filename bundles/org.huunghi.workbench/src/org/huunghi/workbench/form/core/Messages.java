package org.huunghi.workbench.form.core;

import org.eclipse.osgi.util.NLS;

/** Texts of this package: the titles of sections. */
public final class Messages extends NLS {
	public static String agenda;
	public static String agreement;
	public static String appointments;
	public static String attachments;
	public static String attendance;
	public static String award;
	public static String background;
	public static String bodies;
	public static String body;
	public static String branches;
	public static String change;
	public static String codes;
	public static String congress;
	public static String contact;
	public static String decision;
	public static String direction;
	public static String directions;
	public static String document;
	public static String election;
	public static String event;
	public static String figure;
	public static String history;
	public static String identity;
	public static String indicator;
	public static String indicators;
	public static String meeting;
	public static String meetings;
	public static String members;
	public static String membership;
	public static String names;
	public static String organisers;
	public static String participants;
	public static String parties;
	public static String parts;
	public static String period;
	public static String place;
	public static String posts;
	public static String recipients;
	public static String replacement;
	public static String seat;
	public static String succession;
	public static String tenure;
	public static String term;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
