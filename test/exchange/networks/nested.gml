# by hand
Creator "someone"
graph [
  directed 0
  comment "a city"
  node [ id 1 label "Caf&#233; &amp; Bar" graphics [ x 10.5 y 20 type "oval" ] ]
  node [ id 2 label "two
lines" tag "x" tag "y" ]
  edge [ source 1 target 2 value 3.5 label "meets" ]
]
