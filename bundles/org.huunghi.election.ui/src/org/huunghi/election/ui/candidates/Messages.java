package org.huunghi.election.ui.candidates;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String section;
	public static String status;
	public static String add;
	public static String outgoing;
	public static String paste;
	public static String copy;
	public static String alphabetical;
	public static String number;
	public static String close;
	public static String open;
	public static String filter;
	public static String isClosed;
	public static String isOpen;
	public static String seatsUnknown;
	public static String rulesUnknown;
	public static String tooFew;
	public static String exact;
	public static String surplus;
	public static String surplusWithin;
	public static String surplusBeyond;
	public static String surplusForbidden;
	public static String surplusRequired;
	public static String supportMet;
	public static String supportMissed;
	public static String supportUnknown;
	public static String nameless;
	public static String twice;
	public static String closeTitle;
	public static String closeAnyway;
	public static String closeButton;
	public static String cancel;
	public static String openTitle;
	public static String openCounted;
	public static String openButton;
	public static String emptyList;
	public static String nothingToPaste;
	public static String pasted;
	public static String sorted;
	public static String numbered;
	public static String closed;
	public static String opened;
	public static String taken;
	public static String reading;
	public static String outgoingTitle;
	public static String outgoingMessage;
	public static String outgoingNone;
	public static String body;
	public static String person;
	public static String role;
	public static String since;
	public static String onList;
	public static String takeOver;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
