/** The bridge between what is stored of an election and the pure count. */
package org.huunghi.election.model;
